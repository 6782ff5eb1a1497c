package no.dokumentsenter.postmottak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ForkjoersrettTest {
    @Test
    void ingenting_nytt_leses_mens_en_haug_post_tas_imot() throws Exception {
        var rett = new Forkjoersrett(Duration.ofHours(1));
        var ferdig = new CountDownLatch(1);
        try (var traader = Executors.newSingleThreadExecutor()) {
            Thread leser;
            try (var _ = rett.ta();
                    var _ = rett.ta()) {
                var traad = traader.submit(Thread::currentThread);
                leser = traad.get();
                traader.execute(() -> {
                    rett.vik();
                    ferdig.countDown();
                });
                while (leser.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();
                assertThat(ferdig.getCount()).isEqualTo(1);
            }
            assertThat(ferdig.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void post_som_aldri_tar_slutt_stanser_ikke_lesingen() {
        var rett = new Forkjoersrett(Duration.ofMillis(1));
        try (var _ = rett.ta()) {
            rett.vik();
        }
    }

    @Test
    void uten_haug_venter_ingen() {
        new Forkjoersrett(Duration.ofHours(1)).vik();
    }
}

package no.dokumentsenter.kommune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Produkttest
class KommuneregisterTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transaksjoner;

    @Test
    void en_kommune_som_tas_i_bruk_mens_registeret_leses_finnes_for_alle_etterpaa() {
        kommuner.ny();
        var ny = new Kommune(30_001, "midt-i-lesingen", "MIL", "Midt i lesingen", "9999");
        var imens = new AtomicReference<Runnable>();
        var register = new Kommuner(new KommuneRepository(sql) {
            /** The reader has its answer from the database, and then somebody takes a municipality in use. */
            @Override
            List<Kommune> alle() {
                var lest = super.alle();
                var foerst = imens.getAndSet(null);
                if (foerst != null) foerst.run();
                return lest;
            }
        });
        imens.set(() -> new TransactionTemplate(transaksjoner).executeWithoutResult(_ -> register.opprett(ny)));

        assertThat(register.alle()).doesNotContain(ny);

        assertThat(register.medSlug(ny.slug())).isEqualTo(ny);
    }
}

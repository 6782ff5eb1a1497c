package no.dokumentsenter.postmottak;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to what the rule for delivery reports and automatic answers has disposed of, so that people can look after it. */
@Service
public class Regelavslutninger {
    /** How many days back is looked. */
    public static final int DAGER = 30;

    private final PostRepository poster;

    Regelavslutninger(PostRepository poster) {
        this.poster = poster;
    }

    /** The newest in the bound municipalities. */
    @Transactional(readOnly = true)
    public List<Post> siste(int hoeyst) {
        return Kommunevalg.valgte().stream()
                .flatMap(kommune -> poster.avsluttetAvRegel(kommune, fra(), hoeyst).stream())
                .sorted(Comparator.comparing(Post::mottattDato).reversed())
                .limit(hoeyst)
                .toList();
    }

    /** How many by reason code, in the bound municipalities together. */
    @Transactional(readOnly = true)
    public Map<String, Long> antall() {
        var alle = new TreeMap<String, Long>();
        Kommunevalg.valgte()
                .forEach(kommune -> poster.antallAvsluttetAvRegel(kommune, fra())
                        .forEach((grunn, antall) -> alle.merge(grunn, antall, Long::sum)));
        return alle;
    }

    private static OffsetDateTime fra() {
        return LocalDate.now(Klokke.OSLO)
                .minusDays(DAGER)
                .atStartOfDay(Klokke.SONE)
                .toOffsetDateTime();
    }
}

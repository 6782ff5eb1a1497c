package no.dokumentsenter.arbeidsflate.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.endringslogg.Logglinje;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Person;
import org.springframework.stereotype.Component;

/** What happened today, from the log, in numbers and never in titles. */
@Component
class Hendelseslinjer {
    private static final int FLEST = 15;
    private static final int LESES = 300;

    private final Endringslogg logg;
    private final Journal journal;
    private final Saker saker;
    private final Navn navn;
    private final Tekster tekster;

    Hendelseslinjer(Endringslogg logg, Journal journal, Saker saker, Navn navn, Tekster tekster) {
        this.logg = logg;
        this.journal = journal;
        this.saker = saker;
        this.navn = navn;
        this.tekster = tekster;
    }

    private record Linje(Kommune kommune, Logglinje linje, String kode) {}

    /** The newest of today in those municipalities where the person may read the archive. */
    List<Arbeidsbord.Hendelse> siste(Person person, List<Kommune> kommuner) {
        var idag = LocalDate.now(Klokke.OSLO).atStartOfDay(Klokke.SONE).toInstant();
        return kommuner.stream()
                .filter(kommune -> person.kan(Handling.LESE, kommune))
                .flatMap(kommune -> logg.nyeste(kommune, LESES).stream()
                        .flatMap(linje -> kode(linje).map(kode -> new Linje(kommune, linje, kode)).stream()))
                .filter(linje -> !linje.linje().tidspunkt().isBefore(idag))
                .sorted(Comparator.comparing(Hendelseslinjer::tid).reversed())
                .limit(FLEST)
                .map(this::hendelse)
                .toList();
    }

    private static Instant tid(Linje linje) {
        return linje.linje().tidspunkt();
    }

    /** Which of our sentences it is, if any. */
    private static Optional<String> kode(Logglinje linje) {
        var hva = linje.objekttype() + " " + linje.handling();
        return Optional.ofNullable(
                switch (hva) {
                    case "journalpost opprettet" -> "journalfoert";
                    case "journalpost lagt ut" -> "lagtut";
                    case "journalpost trukket tilbake" -> "trukket";
                    case "journalpost endret" ->
                        "journalstatus".equals(linje.felt()) && "U".equals(linje.nyVerdi()) ? "utgaar" : null;
                    case "saksmappe opprettet" -> "sak";
                    case "innkommet_post avsluttet" -> "avsluttet";
                    case "innkommet_post venter" -> "venter";
                    default -> null;
                });
    }

    private Arbeidsbord.Hendelse hendelse(Linje linje) {
        var kommune = linje.kommune();
        var id = linje.linje().objektId();
        var sti = "/" + kommune.slug();
        var hva = Kommunevalg.i(kommune, () -> switch (linje.linje().objekttype()) {
            case "journalpost" -> new Hva(journal.hent(new JournalpostId(id)).nummer(), sti + "/journalpost/" + id);
            case "saksmappe" -> new Hva(saker.hent(new SakId(id)).saksnummer().toString(), sti + "/sak/" + id);
            default -> new Hva("", "");
        });
        return new Arbeidsbord.Hendelse(
                Datoer.klokke(linje.linje().tidspunkt().atOffset(ZoneOffset.UTC)),
                kommune.slug(),
                kommune.kode(),
                tekster.tekst("arbeidsbord.hendelse." + linje.kode(), hva.nummer()),
                Optional.of(hva.lenke()).filter(lenke -> !lenke.isEmpty()),
                navn.av(linje.linje().bruker()));
    }

    private record Hva(String nummer, String lenke) {}
}

package no.dokumentsenter.arbeidsflate.web;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.dokumentsenter.einnsyn.Einnsynkvittering;
import no.dokumentsenter.einnsyn.Einnsynpost;
import no.dokumentsenter.einnsyn.Einnsyntekst;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.journal.Journalpost;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.offentligjournal.Tilbaketrekking;
import org.springframework.stereotype.Component;

/** Evidence in plain text, a line for each fact: it can be read in fifty years, and put in a notification of a breach. */
@Component
class Bevistekst {
    private static final DateTimeFormatter TID = DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm.ss xxx");

    private final Tekster tekster;
    private final Navn navn;
    private final Einnsyntekst einnsyntekst;

    Bevistekst(Tekster tekster, Navn navn, Einnsyntekst einnsyntekst) {
        this.tekster = tekster;
        this.navn = navn;
        this.einnsyntekst = einnsyntekst;
    }

    /**
     * The whole file.
     *
     * @param einnsyn how far it has come there now, if anything was ever sent
     * @param kvitteringer what eInnsyn has answered about the entry, oldest first
     */
    String skriv(
            Kommune kommune,
            Journalpost post,
            Tilbaketrekking en,
            Optional<Einnsynpost> einnsyn,
            List<Einnsynkvittering> kvitteringer) {
        var linjer = new ArrayList<String>();
        linjer.add(tekster.tekst("bevis.tittel"));
        linjer.add("");
        legg(linjer, "kommune", kommune.navn() + " (" + kommune.kommunenummer() + ")");
        legg(linjer, "post", post.nummer() + ", " + post.loepenummer());
        legg(linjer, "id", post.id().verdi().toString());
        linjer.add("");
        linjer.add(tekster.tekst("bevis.kunne_leses"));
        legg(linjer, "offentlig_tittel", en.tittel());
        legg(linjer, "sak", en.sakstittel());
        legg(linjer, "avsender", en.avsendere());
        legg(linjer, "mottaker", en.mottakere());
        legg(linjer, "enhet", en.enhet());
        legg(linjer, "hjemmel", Objects.toString(en.hjemmel(), ""));
        linjer.add("");
        legg(linjer, "lagt_ut", tid(en.lagtUtTid()));
        legg(linjer, "borte", tid(en.trukketTid()));
        legg(linjer, "varighet", varighet(Duration.between(en.lagtUtTid(), en.trukketTid())));
        legg(linjer, "kanaler", tekster.tekst("bevis.kanaler.postjournal"));
        legg(
                linjer,
                "einnsyn",
                einnsyn.map(der -> iEinnsyn(en, der, kvitteringer)).orElse(""));
        legg(linjer, "av", navn.av(en.trukketAv()));
        legg(linjer, "grunn", en.grunn());
        linjer.add("");
        linjer.add(tekster.tekst("bevis.frist", tid(en.meldefrist()), en.fristkilde()));
        return String.join("\r\n", linjer) + "\r\n";
    }

    /** The receipt of this withdrawal: the first that says gone since then. Until it is there, the deadline stands. */
    private String iEinnsyn(Tilbaketrekking en, Einnsynpost der, List<Einnsynkvittering> kvitteringer) {
        var frist = der.frist();
        return kvitteringer.stream()
                .filter(kvittering -> kvittering.erBorte() && !kvittering.tid().isBefore(en.trukketTid()))
                .findFirst()
                .map(einnsyntekst::kvittering)
                .orElseGet(() -> frist == null
                        ? tekster.tekst("bevis.einnsyn.ukjent")
                        : tekster.tekst("bevis.einnsyn.venter", tid(frist)));
    }

    private void legg(List<String> linjer, String hva, String verdi) {
        if (!verdi.isBlank()) linjer.add(tekster.tekst("bevis." + hva) + ": " + verdi);
    }

    private static String tid(OffsetDateTime tid) {
        return TID.format(tid.atZoneSameInstant(Klokke.SONE));
    }

    private String varighet(Duration varighet) {
        return tekster.tekst(
                "bevis.varighet.verdi", varighet.toDays(), varighet.toHoursPart(), varighet.toMinutesPart());
    }
}

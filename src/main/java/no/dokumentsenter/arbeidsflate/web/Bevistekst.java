package no.dokumentsenter.arbeidsflate.web;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    Bevistekst(Tekster tekster, Navn navn) {
        this.tekster = tekster;
        this.navn = navn;
    }

    String skriv(Kommune kommune, Journalpost post, Tilbaketrekking en) {
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
        legg(linjer, "av", navn.av(en.trukketAv()));
        legg(linjer, "grunn", en.grunn());
        linjer.add("");
        linjer.add(tekster.tekst("bevis.frist", tid(en.meldefrist()), en.fristkilde()));
        return String.join("\r\n", linjer) + "\r\n";
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

package no.dokumentsenter.einnsyn;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import org.springframework.stereotype.Component;

/** How it goes with eInnsyn, in words: the same on every page and in the evidence. */
@Component
public class Einnsyntekst {
    private static final DateTimeFormatter TID = DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm.ss");

    private final Tekster tekster;

    Einnsyntekst(Tekster tekster) {
        this.tekster = tekster;
    }

    /** How far the wish has come. */
    public String tilstand(Einnsynpost post) {
        if (post.trengerMenneske()) return tekster.tekst("einnsyn.tilstand.menneske");
        if (post.forSent(OffsetDateTime.now(Klokke.OSLO))) return tekster.tekst("einnsyn.tilstand.for_sent");
        var hva = post.fjernes() ? "fjern" : "vis";
        return switch (post.status()) {
            case "ferdig" -> tekster.tekst("einnsyn.tilstand.ferdig." + hva);
            case "sendes" -> tekster.tekst("einnsyn.tilstand.sendes");
            default -> venter(post);
        };
    }

    private String venter(Einnsynpost post) {
        var frist = post.frist();
        if (frist == null) return tekster.tekst("einnsyn.tilstand.venter.vis");
        var klokke = Datoer.klokke(frist);
        return post.fjernes()
                ? tekster.tekst("einnsyn.tilstand.venter.fjern", klokke)
                : tekster.tekst("einnsyn.tilstand.venter.skjul", klokke);
    }

    /** What is wrong and how it is mended; "" when nothing is. */
    public String videre(Einnsynpost post) {
        var feil = post.feil();
        if (feil == null) return "";
        var felt = post.feilFelt();
        var status = post.feilStatus() == null ? 0 : post.feilStatus();
        return felt == null || felt.isEmpty()
                ? tekster.tekst("einnsyn.feil." + feil, Integer.toString(status))
                : tekster.tekst("einnsyn.feil.felt", felt);
    }

    /** One receipt, with its time to the second. */
    public String kvittering(Einnsynkvittering en) {
        var tid = tid(en.tid());
        if (!en.hva().equals("fjernet")) {
            return tekster.tekst("einnsyn.kvittering." + en.hva(), tid);
        }
        return tekster.tekst("einnsyn.kvittering.fjernet", tid, tok(en)) + " " + frist(en);
    }

    private String tok(Einnsynkvittering en) {
        var tok = Duration.between(en.oensketTid(), en.tid());
        return tok.toMinutes() == 0
                ? tekster.tekst("einnsyn.sekunder", tok.toSeconds())
                : tekster.tekst("einnsyn.minutter", tok.toMinutes(), tok.toSecondsPart());
    }

    private String frist(Einnsynkvittering en) {
        var frist = en.frist();
        var minutter =
                frist == null ? 0 : Duration.between(en.oensketTid(), frist).toMinutes();
        return tekster.tekst(en.innenFrist() ? "einnsyn.frist.holdt" : "einnsyn.frist.brutt", minutter);
    }

    /** To the second, in Norwegian time. */
    public static String tid(OffsetDateTime tid) {
        return TID.format(tid.atZoneSameInstant(Klokke.SONE));
    }
}

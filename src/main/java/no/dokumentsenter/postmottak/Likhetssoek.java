package no.dokumentsenter.postmottak;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.postmottak.DublettRepository.Par;
import no.dokumentsenter.postmottak.DublettRepository.Trekk;
import no.dokumentsenter.postmottak.likhet.Tekstavtrykk;
import org.springframework.stereotype.Component;

/**
 * Looks for the same letter among what came before, by any channel, in the same municipality: the same message, a file of
 * the same bytes, or a file with nearly the same text. File against file, since a letter that came on paper lies as an
 * attachment in the e-mail.
 */
@Component
class Likhetssoek {
    /** Half of the three-word runs in common: a scan and its e-mail have more, two letters on the same form less. */
    private static final int TERSKEL = 50;

    /** A file that so many items have is a form or a leaflet. */
    private static final int VANLIG_FIL = 4;

    private static final int DAGER = 120;
    private static final int FLEST_FILER = 20;
    private static final int FLEST_KANDIDATER = 50;

    private final DublettRepository dubletter;
    private final PostRepository poster;

    Likhetssoek(DublettRepository dubletter, PostRepository poster) {
        this.dubletter = dubletter;
        this.poster = poster;
    }

    /** Notes what may be the same letter. Runs in the transaction that writes what was read. */
    void noter(Kommune kommune, UUID post, Lestpost lest) {
        var par = new ArrayList<Par>();
        lest.messageId()
                .flatMap(id -> poster.annenMedMessageId(kommune, post, id))
                .ifPresent(annen -> par.add(new Par(post, annen, "melding", 100, 1, 1, null)));
        par.addAll(dubletter.medSammeFil(kommune, post, VANLIG_FIL));
        par.addAll(medLikTekst(kommune, post, lest.filer()));
        par.forEach(funnet -> dubletter.noter(kommune, funnet));
        dubletter.pekTil(kommune, post, dubletter.beste(kommune, post).map(Par::annenPostId));
    }

    private List<Par> medLikTekst(Kommune kommune, UUID post, List<Lestpost.Lestfil> filer) {
        var trekk = new ArrayList<Trekk>();
        var baand = new ArrayList<long[]>();
        for (var nr = 0; nr < Math.min(filer.size(), FLEST_FILER); nr++) {
            var filNr = nr + 1;
            var fil = filer.get(nr);
            if (!fil.erAvBrevet()) {
                continue;
            }
            Tekstavtrykk.av(fil.tekst()).ifPresent(avtrykk -> {
                trekk.add(new Trekk(post, filNr, avtrykk));
                baand.add(Tekstavtrykk.baand(avtrykk));
            });
        }
        dubletter.erstattTrekk(kommune, post, trekk, baand);
        var siden = OffsetDateTime.now(Klokke.OSLO).minusDays(DAGER);
        var par = new ArrayList<Par>();
        for (var nr = 0; nr < trekk.size(); nr++) {
            var mitt = trekk.get(nr);
            for (var annen : dubletter.medFellesBaand(kommune, post, baand.get(nr), siden, FLEST_KANDIDATER)) {
                var likhet = Tekstavtrykk.likhet(mitt.avtrykk(), annen.avtrykk());
                if (likhet >= TERSKEL) {
                    par.add(new Par(post, annen.post(), "tekst", likhet, mitt.filNr(), annen.filNr(), null));
                }
            }
        }
        return par;
    }
}

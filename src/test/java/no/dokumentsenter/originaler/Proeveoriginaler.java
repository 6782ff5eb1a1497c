package no.dokumentsenter.originaler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Post;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Postmottak;
import no.dokumentsenter.postmottak.Proeveinntak;
import no.dokumentsenter.postmottak.Registrering;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.springframework.stereotype.Component;

/** Scanned letters and boxes for tests, all through the product's own doors. */
@Component
public class Proeveoriginaler {
    private final Proeveinntak inntak;
    private final Proevearkiv arkiv;
    private final Postmottak postmottak;
    private final Postkoe koe;
    private final Karantenebokser bokser;
    private final Originalpapirer papirer;

    Proeveoriginaler(
            Proeveinntak inntak,
            Proevearkiv arkiv,
            Postmottak postmottak,
            Postkoe koe,
            Karantenebokser bokser,
            Originalpapirer papirer) {
        this.inntak = inntak;
        this.arkiv = arkiv;
        this.postmottak = postmottak;
        this.koe = koe;
        this.bokser = bokser;
        this.papirer = papirer;
    }

    public <T> T som(Person person, Kommune kommune, ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return Kommunevalg.i(kommune, () -> Paalogget.som(person, arbeid));
    }

    /** The work as if it were so many days ago. */
    public <T> T forDagerSiden(int dager, ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return Klokke.bundet(ZonedDateTime.now(Klokke.OSLO).minusDays(dager).toInstant(), arbeid);
    }

    /** A scanned letter that waits in the queue. */
    public Post brev(Kommune kommune) {
        try {
            return inntak.mottatt(kommune, Proeveinntak.uleselig());
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    /** A scanned letter with this document date that is in the journal. */
    public UUID journalfoert(Person person, Kommune kommune, LocalDate datert) {
        var post = brev(kommune).id();
        journalfoer(person, kommune, post, datert);
        return post;
    }

    public void journalfoer(Person person, Kommune kommune, UUID post, LocalDate datert) {
        som(
                person,
                kommune,
                () -> postmottak.godta(
                        post,
                        koe.hent(post).versjon(),
                        new Registrering(
                                Optional.empty(),
                                Optional.of(arkiv.sak("Garasje")),
                                "Kanari søker om garasje",
                                Optional.empty(),
                                Part.avsender("Tor Brenden", "Kaffegata 9, 2270 Flisa", "", true, false),
                                Optional.of(datert),
                                Instant.now().minusSeconds(60),
                                "Plan og byggesak",
                                "Ola Grindvoll",
                                List.of(),
                                false,
                                false)));
    }

    /** A box that was filled with these letters and closed so many days ago. */
    public UUID lukketBoks(Person person, Kommune kommune, int dager, boolean kontrollert, List<UUID> poster) {
        return forDagerSiden(
                dager,
                () -> som(person, kommune, () -> {
                    var boks = bokser.aapne("Flisa, kjelleren");
                    papirer.leggI(poster, kontrollert);
                    bokser.lukk(boks);
                    return boks;
                }));
    }
}

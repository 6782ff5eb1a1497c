package no.dokumentsenter.arbeidsflate.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.dokumentsenter.journal.Flyttet;
import no.dokumentsenter.journal.Flyttinger;
import no.dokumentsenter.journal.Gjortretting;
import no.dokumentsenter.journal.Journalpost;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.journal.Rettinger;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Component;

/** Puts together what has happened to an entry since it was made. */
@Component
class Livbygger {
    /** Which fact of the page shows a field. */
    private static final Map<String, String> OPPLYSNING = Map.of(
            "dokumentetsDato", "dokumentdato",
            "mottattDato", "mottatt",
            "saksbehandler", "saksbehandler",
            "administrativEnhet", "enhet");

    private final Svarbygger svar;
    private final Statusvalg status;
    private final Rettinger rettinger;
    private final Flyttinger flyttinger;
    private final Loggtekst loggtekst;
    private final Navn navn;

    Livbygger(
            Svarbygger svar,
            Statusvalg status,
            Rettinger rettinger,
            Flyttinger flyttinger,
            Loggtekst loggtekst,
            Navn navn) {
        this.svar = svar;
        this.status = status;
        this.rettinger = rettinger;
        this.flyttinger = flyttinger;
        this.loggtekst = loggtekst;
        this.navn = navn;
    }

    Livside bygg(Lesetilgang.Innsyn innsyn) {
        var post = innsyn.post();
        var gjorte = rettinger.forJournalpost(post.id());
        return new Livside(
                svar.bygg(innsyn),
                status.bygg(post),
                innsyn.aapen() ? rettelser(post, gjorte) : List.of(),
                gjorte.stream().anyMatch(en -> en.felt().equals("tittel")),
                gjorte.stream()
                        .flatMap(en -> Optional.ofNullable(OPPLYSNING.get(en.felt())).stream())
                        .toList(),
                innsyn.aapen()
                        && post.status() != Journalstatus.UTGAAR
                        && Paalogget.person().kan(Handling.REGISTRERE, Kommunevalg.valgt()));
    }

    /** A move is a correction too: what was wrong was the case. */
    private List<Livside.Rettelse> rettelser(Journalpost post, List<Gjortretting> gjorte) {
        return Stream.concat(
                        gjorte.stream().map(this::rettelse),
                        flyttinger.forJournalpost(post.id()).stream().map(this::rettelse))
                .toList();
    }

    private Livside.Rettelse rettelse(Flyttet en) {
        return new Livside.Rettelse(
                loggtekst.ord("logg.felt.", "nummer"),
                en.fra(),
                en.til(),
                en.grunn(),
                navn.av(en.flyttetAv()) + ", " + Loggtekst.naar(en.flyttetTid().toInstant()));
    }

    private Livside.Rettelse rettelse(Gjortretting en) {
        return new Livside.Rettelse(
                loggtekst.ord("logg.felt.", en.felt()),
                loggtekst.verdi(en.felt(), en.feilVerdi()),
                loggtekst.verdi(en.felt(), en.riktigVerdi()),
                en.grunn(),
                navn.av(en.rettetAv()) + ", " + Loggtekst.naar(en.rettetTid().toInstant()));
    }
}

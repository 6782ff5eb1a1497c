package no.dokumentsenter.arbeidsflate.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.dokumentsenter.journal.Restanseutvalg;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.web.util.UriComponentsBuilder;

/** What is chosen on the page of unanswered entries, as it stands in the address. */
record Restansevalg(String kommune, String enhet, String saksbehandler, boolean mine, boolean venter, int fra) {
    Restanseutvalg utvalg(List<Kommune> kommuner) {
        return new Restanseutvalg(kommuner, ikkeTom(enhet), behandler(), venter);
    }

    /** Whose entries: one's own, another's, or everybody's. */
    Optional<String> behandler() {
        return mine ? Optional.of(Paalogget.person().navn()) : ikkeTom(saksbehandler);
    }

    static Optional<String> ikkeTom(String tekst) {
        return Optional.of(tekst.strip()).filter(ren -> !ren.isEmpty());
    }

    /** The same choice elsewhere: as a file, or another page of it. */
    String adresse(String sti, int fraNr) {
        var bygger = UriComponentsBuilder.fromPath(sti).queryParam("kommune", "{kommune}");
        ikkeTom(enhet).ifPresent(en -> bygger.queryParam("enhet", "{enhet}"));
        ikkeTom(saksbehandler).ifPresent(en -> bygger.queryParam("saksbehandler", "{saksbehandler}"));
        if (mine) {
            bygger.queryParam("mine", true);
        }
        if (venter) {
            bygger.queryParam("venter", true);
        }
        if (fraNr > 0) {
            bygger.queryParam("fra", fraNr);
        }
        return bygger.encode()
                .buildAndExpand(Map.of("kommune", kommune, "enhet", enhet, "saksbehandler", saksbehandler))
                .toUriString();
    }
}

package no.dokumentsenter.papir.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.papir.Etterkontroll;
import no.dokumentsenter.papir.Kontrollsvar;
import no.dokumentsenter.papir.Skannekontroll;
import no.dokumentsenter.papir.Stikkproeve;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the words of the controls after scanning. */
@Component
class Ettervisning {
    private final Etterkontroll etterkontroll;
    private final Buntvisning visning;
    private final Tekster tekster;

    Ettervisning(Etterkontroll etterkontroll, Buntvisning visning, Tekster tekster) {
        this.etterkontroll = etterkontroll;
        this.visning = visning;
        this.tekster = tekster;
    }

    Etterside av(UUID bunt) {
        var svar = etterkontroll.svar(bunt);
        return new Etterside(
                Stream.of(Skannekontroll.values()).map(en -> punkt(en, svar)).toList(),
                etterkontroll.proever(bunt).stream().map(this::punkt).toList(),
                etterkontroll.prosent());
    }

    private Etterside.Punkt punkt(Skannekontroll kontroll, List<Kontrollsvar> alle) {
        var tekst = tekster.tekst("papir.etter." + kontroll.kode());
        return alle.stream()
                .filter(svar -> svar.kontroll().equals(kontroll.kode()))
                .findFirst()
                .map(svar -> new Etterside.Punkt(
                        kontroll.kode(),
                        tekst,
                        svar.iOrden() ? "✓" : "!",
                        hvem(svar.iOrden(), svar.utfoertAv(), svar.utfoertTid(), svar.merknad()),
                        true))
                .orElseGet(() -> new Etterside.Punkt(
                        kontroll.kode(), tekst, "○", tekster.tekst("papir.etter.ikke_gjort"), true));
    }

    private Etterside.Punkt punkt(Stikkproeve proeve) {
        var tekst = tekster.tekst("papir.brev", proeve.nr());
        var kode = Integer.toString(proeve.nr());
        var iOrden = proeve.iOrden();
        var tid = proeve.kontrollertTid();
        if (iOrden == null || tid == null) {
            return new Etterside.Punkt(kode, tekst, "○", tekster.tekst("papir.etter.ikke_gjort"), true);
        }
        return new Etterside.Punkt(
                kode, tekst, iOrden ? "✓" : "!", hvem(iOrden, proeve.kontrollertAv(), tid, proeve.merknad()), false);
    }

    private String hvem(boolean iOrden, @Nullable String brukernavn, OffsetDateTime tid, String merknad) {
        var lokal = tid.atZoneSameInstant(Klokke.SONE);
        var grunn = tekster.tekst(
                iOrden ? "papir.etter.hvem" : "papir.etter.hvem.avvik",
                visning.person(brukernavn),
                Datoer.dato(lokal.toLocalDate()),
                Datoer.klokke(tid));
        return merknad.isEmpty() ? grunn : grunn + ": " + merknad;
    }
}

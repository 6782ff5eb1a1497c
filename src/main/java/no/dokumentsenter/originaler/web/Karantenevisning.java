package no.dokumentsenter.originaler.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.originaler.Karanteneboks;
import no.dokumentsenter.originaler.Karantenebokser;
import no.dokumentsenter.originaler.Karantenetider;
import no.dokumentsenter.originaler.Makulering;
import no.dokumentsenter.originaler.Originalpapirer;
import no.dokumentsenter.originaler.Ulagt;
import no.dokumentsenter.papir.Skannestand;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Component;

/** Makes the page of the boxes: a union of one list for each municipality, and forms for one at a time. */
@Component
class Karantenevisning {
    private static final int FLEST = 100;
    private static final int SISTE_LISTER = 20;
    private static final int SISTE_FERDIGE = 20;

    private final Karantenebokser bokser;
    private final Originalpapirer papirer;
    private final Makulering makulering;
    private final Karantenetider tider;
    private final Karanteneord ord;

    Karantenevisning(
            Karantenebokser bokser,
            Originalpapirer papirer,
            Makulering makulering,
            Karantenetider tider,
            Karanteneord ord) {
        this.bokser = bokser;
        this.papirer = papirer;
        this.makulering = makulering;
        this.tider = tider;
        this.ord = ord;
    }

    Karanteneside side(Map<String, String> skrevet, List<String> feil) {
        var mine = Paalogget.krevEtSted(Handling.REGISTRERE);
        var idag = LocalDate.now(Klokke.OSLO);
        var alle = hver(mine, bokser::uavgjorte)
                .sorted(Comparator.comparing(Karanteneboks::modenDato, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new Karanteneside(
                (int) alle.stream().filter(boks -> klar(boks, idag)).count(),
                alle.stream().map(ord::rad).toList(),
                hver(mine, () -> makulering.siste(SISTE_LISTER)).map(ord::rad).toList(),
                hver(mine, () -> bokser.ferdige(SISTE_FERDIGE)).map(ord::rad).toList(),
                mine.stream()
                        .map(kommune -> Kommunevalg.i(kommune, () -> del(kommune, alle, idag)))
                        .toList(),
                skrevet,
                feil);
    }

    private static <T> Stream<T> hver(List<Kommune> kommuner, Supplier<List<T>> liste) {
        return kommuner.stream().flatMap(kommune -> Kommunevalg.i(kommune, liste::get).stream());
    }

    private static boolean klar(Karanteneboks boks, LocalDate idag) {
        return boks.moden(idag) && boks.listeId() == null;
    }

    private Karanteneside.Kommunedel del(Kommune kommune, List<Karanteneboks> alle, LocalDate idag) {
        var ulagte = papirer.ulagte(FLEST + 1);
        var tid = tider.gjelder(kommune);
        return new Karanteneside.Kommunedel(
                kommune.slug(),
                kommune.kode(),
                kommune.navn(),
                alle.stream()
                        .filter(boks -> boks.kommuneId() == kommune.id() && klar(boks, idag))
                        .map(ord::rad)
                        .toList(),
                bokser.aapen().map(ord::rad),
                bunker(ulagte.stream().limit(FLEST).toList()),
                ulagte.size() > FLEST,
                ord.tekst("originaler.tid.gjelder", tid.maaneder(), tid.kilde(), Datoer.dato(tid.gjelderFra())),
                Paalogget.person().kan(Handling.MAKULERE, kommune));
    }

    /** Letters of one stack go together: their paper lies in one pile. */
    private List<Karanteneside.Bunke> bunker(List<Ulagt> ulagte) {
        var stand = papirer.stand(ulagte.stream().map(Ulagt::id).toList());
        var grupper = new LinkedHashMap<UUID, List<Ulagt>>();
        for (var en : ulagte) {
            var bunt = Optional.ofNullable(stand.get(en.id())).map(Skannestand::skannebuntId);
            grupper.computeIfAbsent(bunt.orElse(en.id()), _ -> new ArrayList<>())
                    .add(en);
        }
        return grupper.values().stream()
                .map(gruppe -> bunke(
                        gruppe, Optional.ofNullable(stand.get(gruppe.getFirst().id()))))
                .toList();
    }

    private Karanteneside.Bunke bunke(List<Ulagt> brev, Optional<Skannestand> stand) {
        var foerste = brev.getFirst();
        var nummer = stand.map(Skannestand::buntnummer);
        var ark = stand.map(Skannestand::antallArk);
        return new Karanteneside.Bunke(
                nummer.map(nr -> ord.tekst("originaler.bunt", Integer.toString(nr)))
                        .orElse(foerste.filnavn()),
                Karanteneord.dato(foerste.mottattDato()),
                stand.isEmpty()
                        ? ord.tekst("originaler.ett_brev")
                        : ord.tekst("originaler.brev", brev.size(), ark.orElse(0)),
                brev.stream().map(Ulagt::id).toList());
    }
}

package no.dokumentsenter.arbeidsflate.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.dokumentsenter.dagsslutt.Avstemming;
import no.dokumentsenter.dagsslutt.Dagsslutt;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Person;
import org.springframework.stereotype.Component;

/** What the last day's end says to the one who begins, and which day ended without. */
@Component
class Overleveringer {
    /** A note that is older than a long weekend is no longer news. */
    private static final int LENGST_DAGER = 5;

    private final Dagsslutt dagsslutt;
    private final Navn navn;
    private final Tekster tekster;

    Overleveringer(Dagsslutt dagsslutt, Navn navn, Tekster tekster) {
        this.dagsslutt = dagsslutt;
        this.navn = navn;
        this.tekster = tekster;
    }

    List<Arbeidsbord.Overlevering> siste(Person person, List<Kommune> kommuner) {
        var fra = OffsetDateTime.now(Klokke.OSLO).minusDays(LENGST_DAGER);
        return koer(person, kommuner)
                .flatMap(kommune -> Kommunevalg.i(kommune, () -> dagsslutt.signerte(1)).stream()
                        .filter(avstemming -> avstemming.tid().isAfter(fra))
                        .map(avstemming -> overlevering(kommune, avstemming)))
                .toList();
    }

    List<Arbeidsbord.Varsel> mangler(Person person, List<Kommune> kommuner) {
        var mangler = new ArrayList<Arbeidsbord.Varsel>();
        koer(person, kommuner)
                .forEach(kommune ->
                        Kommunevalg.i(kommune, dagsslutt::mangler).ifPresent(dag -> mangler.add(varsel(kommune, dag))));
        return mangler;
    }

    private static Stream<Kommune> koer(Person person, List<Kommune> kommuner) {
        return kommuner.stream().filter(kommune -> person.kan(Handling.REGISTRERE, kommune));
    }

    private Arbeidsbord.Varsel varsel(Kommune kommune, LocalDate dag) {
        return new Arbeidsbord.Varsel(
                "warning",
                tekster.tekst("arbeidsbord.varsel.avstemming", kommune.navn(), Datoer.dato(dag)),
                tekster.tekst("arbeidsbord.varsel.avstemming.videre"));
    }

    private Arbeidsbord.Overlevering overlevering(Kommune kommune, Avstemming avstemming) {
        return new Arbeidsbord.Overlevering(
                kommune.slug(),
                kommune.kode(),
                Datoer.naar(avstemming.tid()),
                navn.av(avstemming.signertAv()),
                avstemming.setning(tekster),
                Optional.of(avstemming.hilsen()).filter(hilsen -> !hilsen.isBlank()));
    }
}

package no.dokumentsenter.arbeidsflate.web;

import java.util.List;
import java.util.stream.Stream;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.originaler.Karantenebokser;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Person;
import org.springframework.stereotype.Component;

/** Boxes of paper whose holding time is over, for those who may sign that it is destroyed. */
@Component
class Originalvarsler {
    private final Karantenebokser bokser;
    private final Tekster tekster;

    Originalvarsler(Karantenebokser bokser, Tekster tekster) {
        this.bokser = bokser;
        this.tekster = tekster;
    }

    List<Arbeidsbord.Varsel> forfalt(Person person, List<Kommune> kommuner) {
        return kommuner.stream()
                .filter(kommune -> person.kan(Handling.MAKULERE, kommune))
                .flatMap(kommune -> varsel(kommune, Kommunevalg.i(kommune, bokser::antallModne)))
                .toList();
    }

    private Stream<Arbeidsbord.Varsel> varsel(Kommune kommune, int antall) {
        return antall == 0
                ? Stream.empty()
                : Stream.of(new Arbeidsbord.Varsel(
                        "warning",
                        tekster.tekst("arbeidsbord.varsel.originaler", antall, kommune.navn()),
                        tekster.tekst("arbeidsbord.varsel.originaler.videre")));
    }
}

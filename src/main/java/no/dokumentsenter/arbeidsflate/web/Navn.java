package no.dokumentsenter.arbeidsflate.web;

import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.tilgang.Brukere;
import no.dokumentsenter.tilgang.Person;
import org.springframework.stereotype.Component;

/** The name behind a user name in the log. An account that has ended keeps its user name. */
@Component
class Navn {
    private final Brukere brukere;
    private final Tekster tekster;

    Navn(Brukere brukere, Tekster tekster) {
        this.brukere = brukere;
        this.tekster = tekster;
    }

    String av(String brukernavn) {
        return brukernavn.equals("system")
                ? tekster.tekst("arbeidsflate.systemet")
                : brukere.person(brukernavn).map(Person::navn).orElse(brukernavn);
    }
}

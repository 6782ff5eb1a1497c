package no.dokumentsenter.papir.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.papir.Mottattpapir;
import no.dokumentsenter.papir.Mottattregister;
import no.dokumentsenter.papir.Mottattslag;
import no.dokumentsenter.papir.Samtykke;
import no.dokumentsenter.tilgang.Brukere;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the words of the register. */
@Component
class Mottattvisning {
    private static final int FLEST = 100;

    private final Mottattregister register;
    private final Kommuner kommuner;
    private final Brukere brukere;
    private final Tekster tekster;

    Mottattvisning(Mottattregister register, Kommuner kommuner, Brukere brukere, Tekster tekster) {
        this.register = register;
        this.kommuner = kommuner;
        this.brukere = brukere;
        this.tekster = tekster;
    }

    Mottattside side(Map<String, String> skrevet, List<String> feil) {
        var mine = Paalogget.krevEtSted(Handling.REGISTRERE).stream()
                .map(kommune -> new Mottattside.Valg(kommune.slug(), kommune.kode(), kommune.navn()))
                .toList();
        var naa = OffsetDateTime.now(Klokke.OSLO);
        return new Mottattside(
                mine.size() == 1 ? Optional.of(mine.getFirst()) : Optional.empty(),
                mine,
                register.siste(FLEST).stream().map(papir -> linje(papir, naa)).toList(),
                register.samtykker().stream().map(this::linje).toList(),
                skrevet,
                feil,
                Datoer.dato(LocalDate.now(Klokke.OSLO)),
                Datoer.klokke(naa));
    }

    private Mottattside.Linje linje(Mottattpapir papir, OffsetDateTime naa) {
        var kommune = kommuner.medId(papir.kommuneId());
        return new Mottattside.Linje(
                papir.id(),
                kommune.slug(),
                kommune.kode(),
                naar(papir.mottattTid()),
                tekster.tekst("papir.mottatt.slag." + papir.slag()),
                opplysninger(papir, naa),
                person(papir.registrertAv()),
                papir.forseglet(naa),
                papir.frist() != null && !papir.forseglet(naa) && papir.aapnetTid() == null);
    }

    private List<String> opplysninger(Mottattpapir papir, OffsetDateTime naa) {
        var ut = new ArrayList<String>();
        var frist = papir.frist();
        if (frist != null) {
            ut.add(tekster.tekst(
                    papir.forseglet(naa) ? "papir.mottatt.forseglet_til" : "papir.mottatt.frist_var", naar(frist)));
        }
        Stream.of(
                        med("papir.mottatt.fra", papir.avsender()),
                        med("papir.mottatt.til", papir.adressat()),
                        med("papir.mottatt.sendt_til", papir.videresendtTil()),
                        med("papir.mottatt.sporing", papir.sporingsnummer()),
                        med("papir.mottatt.levert", papir.sted()))
                .flatMap(Optional::stream)
                .forEach(ut::add);
        aapnet(papir).ifPresent(ut::add);
        if (!papir.merknad().isEmpty()) {
            ut.add(papir.merknad());
        }
        return ut;
    }

    private Optional<String> aapnet(Mottattpapir papir) {
        var en = papir.aapnetAv();
        var annen = papir.aapnetAvOgsaa();
        if (en == null) {
            return papir.slag().equals(Mottattslag.PERSONLIG.kode())
                    ? Optional.of(tekster.tekst("papir.mottatt.uaapnet"))
                    : Optional.empty();
        }
        return Optional.of(
                annen == null
                        ? tekster.tekst("papir.mottatt.aapnet_samtykke", en)
                        : tekster.tekst("papir.mottatt.aapnet_av", en, annen));
    }

    private Optional<String> med(String kode, String verdi) {
        return verdi.isEmpty() ? Optional.empty() : Optional.of(tekster.tekst(kode, verdi));
    }

    private Mottattside.Samtykkelinje linje(Samtykke samtykke) {
        Kommune kommune = kommuner.medId(samtykke.kommuneId());
        var til = samtykke.gjelderTil();
        var fra = Datoer.dato(samtykke.gjelderFra());
        return new Mottattside.Samtykkelinje(
                samtykke.id(),
                kommune.slug(),
                kommune.kode(),
                samtykke.navn(),
                til == null
                        ? tekster.tekst("papir.samtykke.dager.fra", fra)
                        : til.isBefore(samtykke.gjelderFra())
                                ? tekster.tekst("papir.samtykke.dager.trukket", fra)
                                : tekster.tekst("papir.samtykke.dager", fra, Datoer.dato(til)),
                samtykke.gjelder(LocalDate.now(Klokke.OSLO)));
    }

    private String naar(OffsetDateTime tid) {
        var lokal = tid.atZoneSameInstant(Klokke.SONE);
        return tekster.tekst("papir.naar", Datoer.dato(lokal.toLocalDate()), Datoer.klokke(tid));
    }

    private String person(@Nullable String brukernavn) {
        return brukernavn == null
                ? ""
                : brukere.person(brukernavn).map(Person::navn).orElse(brukernavn);
    }
}

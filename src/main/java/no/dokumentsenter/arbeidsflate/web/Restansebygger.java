package no.dokumentsenter.arbeidsflate.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Bit;
import no.dokumentsenter.journal.Journalposttype;
import no.dokumentsenter.journal.Restanse;
import no.dokumentsenter.journal.Restanser;
import no.dokumentsenter.journal.Restansetall;
import no.dokumentsenter.journal.Svarfrist;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.stereotype.Component;

/** Puts together the page of what is unanswered. Three questions to the database: the deadline, the counts, the rows. */
@Component
class Restansebygger {
    static final int FLEST = 100;

    private final Restanser restanser;
    private final Lesetilgang tilgang;
    private final Tekster tekster;

    Restansebygger(Restanser restanser, Lesetilgang tilgang, Tekster tekster) {
        this.restanser = restanser;
        this.tilgang = tilgang;
        this.tekster = tekster;
    }

    Restanseside bygg(List<Kommune> kommuner, Restansevalg valg) {
        var idag = LocalDate.now(Klokke.OSLO);
        var frist = restanser.frist();
        var grense = frist.grense(idag);
        var alle = restanser.tell(kommuner, grense);
        var valgte = alle.stream().filter(tall -> gjelder(tall, valg)).toList();
        var antall = sum(valgte.stream(), valg.venter() ? Restansetall::venter : Restansetall::antall);
        var rader = restanser.finn(valg.utvalg(kommuner), grense, valg.fra(), FLEST);
        return new Restanseside(
                rader.stream().map(rad -> rad(rad, idag, grense)).toList(),
                antall,
                sum(valgte.stream(), Restansetall::venter),
                frist(frist),
                frist.kilde(),
                kommuner.size() > 1 ? perKommune(kommuner, valgte) : List.of(),
                valg(alle, valg),
                valg.adresse("/restanser.csv", 0),
                valg.fra() > 0
                        ? Optional.of(valg.adresse("/restanser", Math.max(0, valg.fra() - FLEST)))
                        : Optional.empty(),
                valg.fra() + FLEST < antall
                        ? Optional.of(valg.adresse("/restanser", valg.fra() + FLEST))
                        : Optional.empty());
    }

    private String frist(Svarfrist frist) {
        return tekster.tekst("restanser.frist", frist.maaneder());
    }

    private static boolean gjelder(Restansetall tall, Restansevalg valg) {
        return Restansevalg.ikkeTom(valg.enhet()).map(tall.enhet()::equals).orElse(true)
                && valg.behandler().map(tall.saksbehandler()::equals).orElse(true);
    }

    private static int sum(Stream<Restansetall> tall, Function<Restansetall, Integer> hva) {
        return tall.mapToInt(hva::apply).sum();
    }

    private static List<Restanseside.Kommunetall> perKommune(List<Kommune> kommuner, List<Restansetall> tall) {
        return kommuner.stream()
                .map(kommune -> new Restanseside.Kommunetall(
                        kommune.slug(),
                        kommune.kode(),
                        kommune.navn(),
                        sum(tall.stream().filter(ett -> ett.kommune().equals(kommune)), Restansetall::antall)))
                .toList();
    }

    private static Restanseside.Valg valg(List<Restansetall> alle, Restansevalg valg) {
        return new Restanseside.Valg(
                valg.enhet(),
                valg.saksbehandler(),
                valg.mine(),
                valg.venter(),
                ulike(alle, Restansetall::enhet),
                ulike(alle, Restansetall::saksbehandler));
    }

    private static List<String> ulike(List<Restansetall> alle, Function<Restansetall, String> hva) {
        return alle.stream().map(hva).distinct().sorted().toList();
    }

    /** A row as this person may see it: what is shielded is read with the right to, or by its handler. */
    Restanseside.Rad rad(Restanse rad, LocalDate idag, LocalDate grense) {
        var aapen = !rad.skjermet() || tilgang.leserSkjermetI(rad.kommune(), rad.saksbehandler(), rad.saksansvarlig());
        var forfall = Optional.ofNullable(rad.forfallsdato());
        var beskjed = Optional.ofNullable(rad.foreloepigSvar());
        return new Restanseside.Rad(
                rad.kommune().slug(),
                rad.kommune().kode(),
                rad.journalpost().verdi(),
                rad.nummer(),
                rad.type().navn(),
                Bit.av(aapen ? rad.tittel() : rad.offentligTittel()),
                Bit.avNavn(rad.parter(), aapen),
                rad.skjermet(),
                Datoer.dato(rad.fra()),
                ChronoUnit.DAYS.between(rad.fra(), idag),
                forfall.map(Datoer::dato),
                forfall.filter(idag::isAfter).isPresent(),
                rad.saksbehandler(),
                rad.enhet(),
                rad.type() == Journalposttype.I && rad.fra().isBefore(grense) && beskjed.isEmpty(),
                beskjed.map(Datoer::dato),
                rad.mottakere() > 1 && rad.type() == Journalposttype.N
                        ? Optional.of(tekster.tekst("restanser.mottakere", rad.avskrevne(), rad.mottakere()))
                        : Optional.empty());
    }
}

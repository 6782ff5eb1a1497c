package no.dokumentsenter.originaler.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.originaler.Boksstatus;
import no.dokumentsenter.originaler.Karanteneboks;
import no.dokumentsenter.originaler.Listehode;
import no.dokumentsenter.originaler.Originalpapirer;
import no.dokumentsenter.originaler.Unntak;
import no.dokumentsenter.originaler.Unntaksgrunn;
import no.dokumentsenter.tilgang.Brukere;
import no.dokumentsenter.tilgang.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words that the pages of boxes and lists share. */
@Component
class Karanteneord {
    private final Originalpapirer papirer;
    private final Kommuner kommuner;
    private final Brukere brukere;
    private final Tekster tekster;

    Karanteneord(Originalpapirer papirer, Kommuner kommuner, Brukere brukere, Tekster tekster) {
        this.papirer = papirer;
        this.kommuner = kommuner;
        this.brukere = brukere;
        this.tekster = tekster;
    }

    String tekst(String kode, Object... data) {
        return tekster.tekst(kode, data);
    }

    Boksrad rad(Karanteneboks boks) {
        var kommune = kommuner.medId(boks.kommuneId());
        return new Boksrad(
                boks.id(),
                kommune.slug(),
                kommune.kode(),
                "/%s/papir/karantene/boks/%s".formatted(kommune.slug(), boks.id()),
                tekster.tekst("originaler.boks", Integer.toString(boks.nummer())),
                boks.sted(),
                Datoer.dato(boks.aapnetDato()),
                dato(boks.lukketDato()),
                boks.boksstatus().ferdig() ? dato(boks.avsluttetDato()) : dato(boks.modenDato()),
                boks.papirer(),
                status(boks));
    }

    Lapp status(Karanteneboks boks) {
        if (boks.listeId() != null && boks.boksstatus() == Boksstatus.LUKKET) {
            return Lapp.av(tekster.tekst("originaler.status.paa_liste"), "warning");
        }
        if (boks.moden(LocalDate.now(Klokke.OSLO))) {
            return Lapp.av(tekster.tekst("originaler.status.moden"), "warning");
        }
        var tekst = tekster.tekst("originaler.status." + boks.status());
        return boks.boksstatus() == Boksstatus.MAKULERES ? Lapp.av(tekst, "warning") : Lapp.av(tekst);
    }

    Listerad rad(Listehode liste) {
        var kommune = kommuner.medId(liste.kommuneId());
        return new Listerad(
                kommune.slug(),
                kommune.kode(),
                "/%s/papir/karantene/liste/%s".formatted(kommune.slug(), liste.id()),
                tekster.tekst("originaler.liste", Integer.toString(liste.nummer())),
                hvem(liste.lagetAv(), liste.lagetTid()),
                status(liste));
    }

    Lapp status(Listehode liste) {
        var tekst = tekster.tekst("originaler.listestatus." + liste.status());
        return switch (liste.listestatus()) {
            case ANNULLERT -> Lapp.av(tekst, "danger");
            case UTKAST, SIGNERT, GODKJENT -> Lapp.av(tekst, "warning");
            case UTFOERT -> Lapp.av(tekst);
        };
    }

    /** «Fra 1950 eller tidligere (arkivforskrifta § 19): datert 1948. Ingrid Sætre 23.11.2026 kl. 10.12». */
    String unntak(Unntak unntak) {
        var grunn = grunner().apply(unntak.grunn());
        var kort = tekster.tekst("originaler.unntak.grunn_kilde", navn(grunn), grunn.kilde());
        var hvem = unntak.sattAv();
        var tid = unntak.sattTid();
        return hvem == null || tid == null
                ? tekster.tekst("originaler.unntak.funnet", kort)
                : tekster.tekst("originaler.unntak.satt", kort, unntak.merknad(), hvem(hvem, tid));
    }

    private Function<String, Unntaksgrunn> grunner() {
        var alle = papirer.grunner().stream().collect(Collectors.toMap(Unntaksgrunn::kode, Function.identity()));
        return alle::get;
    }

    String navn(Unntaksgrunn grunn) {
        return LocaleContextHolder.getLocale().getLanguage().equals("nn") ? grunn.navnNynorsk() : grunn.navn();
    }

    /** Who and when. */
    String hvem(@Nullable String brukernavn, OffsetDateTime tid) {
        return tekster.tekst(
                "originaler.hvem",
                person(brukernavn),
                Datoer.dato(tid.atZoneSameInstant(Klokke.SONE).toLocalDate()),
                Datoer.klokke(tid));
    }

    /** The same with the user name: two people may have one name. */
    String signatur(String brukernavn, OffsetDateTime tid) {
        return tekster.tekst(
                "originaler.signatur",
                person(brukernavn),
                brukernavn,
                Datoer.dato(tid.atZoneSameInstant(Klokke.SONE).toLocalDate()),
                Datoer.klokke(tid));
    }

    String person(@Nullable String brukernavn) {
        return brukernavn == null
                ? ""
                : brukere.person(brukernavn).map(Person::navn).orElse(brukernavn);
    }

    static String dato(@Nullable LocalDate dato) {
        return dato == null ? "" : Datoer.dato(dato);
    }

    static String dato(OffsetDateTime tid) {
        return Datoer.dato(tid.atZoneSameInstant(Klokke.SONE).toLocalDate());
    }
}

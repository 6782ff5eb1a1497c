package no.dokumentsenter.arbeidsflate.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Tilstede;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.lesing.Funksjoner;
import no.dokumentsenter.postmottak.Kanalstatus;
import no.dokumentsenter.postmottak.Kanaltilstand;
import no.dokumentsenter.postmottak.Post;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Poststatus;
import no.dokumentsenter.postmottak.Tilknytning;
import no.dokumentsenter.tilgang.Person;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Fills the work desk from what is bound. Counts and clock times for all who may see it; events only for readers. */
@Component
class Arbeidsbordbygger {
    private static final int EN_UKE = 7;

    private final Postkoe koe;
    private final Hendelseslinjer hendelser;
    private final Naervaer naervaer;
    private final Funksjoner funksjoner;
    private final Kanalstatus kanaler;
    private final Overleveringer overleveringer;
    private final Originalvarsler originaler;
    private final Tekster tekster;

    Arbeidsbordbygger(
            Postkoe koe,
            Hendelseslinjer hendelser,
            Naervaer naervaer,
            Funksjoner funksjoner,
            Kanalstatus kanaler,
            Overleveringer overleveringer,
            Originalvarsler originaler,
            Tekster tekster) {
        this.koe = koe;
        this.kanaler = kanaler;
        this.overleveringer = overleveringer;
        this.originaler = originaler;
        this.hendelser = hendelser;
        this.naervaer = naervaer;
        this.funksjoner = funksjoner;
        this.tekster = tekster;
    }

    Arbeidsbord bygg(Person person, List<Kommune> kommuner) {
        var idag = LocalDate.now(Klokke.OSLO);
        return new Arbeidsbord(
                stor(DateTimeFormatter.ofPattern("EEEE d. MMMM", spraak()).format(idag)),
                idag.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                eldste(kommuner),
                kommuner.stream().map(this::linje).toList(),
                varsler(person, kommuner),
                overleveringer.siste(person, kommuner),
                hendelser.siste(person, kommuner),
                her(person),
                Optional.empty());
    }

    private Optional<Arbeidsbord.Eldste> eldste(List<Kommune> kommuner) {
        return koe.venterPaaEnPerson(1).stream()
                .findFirst()
                .flatMap(post -> kommuner.stream()
                        .filter(kommune -> kommune.id() == post.kommuneId())
                        .findFirst()
                        .map(kommune -> new Arbeidsbord.Eldste(
                                kommune.slug() + "/" + post.id(), kommune.navn(), tid(post.mottattDato()))));
    }

    private Arbeidsbord.Kommunelinje linje(Kommune kommune) {
        var perStatus = koe.antallPerStatus(kommune);
        var post = Koetall.venter(perStatus);
        var ferdig = (int) koe.ferdigIDag(kommune).stream()
                .map(Post::poststatus)
                .filter(status -> status == Poststatus.JOURNALFOERT || status == Poststatus.AVSLUTTET)
                .count();
        return new Arbeidsbord.Kommunelinje(
                kommune.slug(),
                kommune.kode(),
                kommune.navn(),
                post,
                eldsteI(kommune),
                Koetall.antall(perStatus, Poststatus.VENTER),
                Koetall.antall(perStatus, Poststatus.FEILET),
                ferdig,
                ferdig + post);
    }

    private Optional<String> eldsteI(Kommune kommune) {
        return Kommunevalg.i(kommune, () -> koe.venterPaaEnPerson(1)).stream()
                .findFirst()
                .map(post -> Datoer.naar(post.mottattDato()));
    }

    private List<Arbeidsbord.Varsel> varsler(Person person, List<Kommune> kommuner) {
        var varsler = new ArrayList<Arbeidsbord.Varsel>();
        var tilstander = kanaler.alle();
        for (var kommune : kommuner) {
            tilstander.stream()
                    .filter(kanal -> kanal.kommuneId() == kommune.id() && kanal.feil() != null)
                    .map(kanal -> staar(kommune, kanal))
                    .forEach(varsler::add);
            var stengt = Koetall.antall(koe.antallPerStatus(kommune), Poststatus.KARANTENE);
            if (stengt > 0) varsler.add(stengt(kommune, stengt));
        }
        varsler.addAll(overleveringer.mangler(person, kommuner));
        varsler.addAll(originaler.forfalt(person, kommuner));
        if (!funksjoner.ocr()) {
            varsler.add(varsel("ocr"));
        }
        if (!funksjoner.pdfa()) {
            varsler.add(varsel("pdfa"));
        }
        return varsler;
    }

    /** Something outside that the municipality's post depends on, and that does not answer as it should. */
    private Arbeidsbord.Varsel staar(Kommune kommune, Kanaltilstand kanal) {
        var hva = "arbeidsbord.varsel." + kanal.kanal();
        // Of the look for viruses it is asked since when; of what is fetched and sent, when it last went well.
        var sist = Tilknytning.VIRUS.kode().equals(kanal.kanal()) ? kanal.feilSiden() : kanal.sistVellykket();
        return new Arbeidsbord.Varsel(
                Tilknytning.KVITTERING.kode().equals(kanal.kanal()) ? "warning" : "danger",
                sist == null
                        ? tekster.tekst(hva + ".aldri", kommune.navn())
                        : tekster.tekst(hva, kommune.navn(), tid(sist)),
                tekster.tekst(hva + "." + kanal.feil()));
    }

    private Arbeidsbord.Varsel stengt(Kommune kommune, int antall) {
        return new Arbeidsbord.Varsel(
                "danger",
                tekster.tekst("arbeidsbord.varsel.karantene", antall, kommune.navn()),
                tekster.tekst("arbeidsbord.varsel.karantene.videre"));
    }

    private Arbeidsbord.Varsel varsel(String hva) {
        return new Arbeidsbord.Varsel(
                "warning",
                tekster.tekst("arbeidsbord.varsel." + hva),
                tekster.tekst("arbeidsbord.varsel." + hva + ".videre"));
    }

    /** None when the reader is alone. */
    private List<Tilstede> her(Person person) {
        var kolleger = naervaer.kolleger(person);
        return kolleger.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(Naervaer.tilstede(person)), kolleger.stream())
                        .toList();
    }

    /** «fredag kl. 14.12». */
    private String tid(OffsetDateTime tid) {
        var dag = tid.atZoneSameInstant(Klokke.SONE).toLocalDate();
        var dager = ChronoUnit.DAYS.between(dag, LocalDate.now(Klokke.OSLO));
        if (dager == 0) {
            return tekster.tekst("arbeidsbord.tid.idag", Datoer.klokke(tid));
        }
        return tekster.tekst(
                "arbeidsbord.tid",
                dager < EN_UKE ? DateTimeFormatter.ofPattern("EEEE", spraak()).format(dag) : Datoer.dato(dag),
                Datoer.klokke(tid));
    }

    private static Locale spraak() {
        return Locale.of(LocaleContextHolder.getLocale().getLanguage().equals("nn") ? "nn" : "nb", "NO");
    }

    private static String stor(String setning) {
        return setning.substring(0, 1).toUpperCase(Locale.ROOT) + setning.substring(1);
    }
}

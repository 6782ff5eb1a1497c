package no.dokumentsenter.postmottak.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.dokumentsenter.arkivstruktur.Arkivdel;
import no.dokumentsenter.arkivstruktur.Arkivstruktur;
import no.dokumentsenter.felles.Brudd;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Hjemler;
import no.dokumentsenter.postmottak.Forslag;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Registrering;
import no.dokumentsenter.sak.NySak;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.skjerming.NySkjerming;
import no.dokumentsenter.tilgang.Brukere;
import no.dokumentsenter.tilgang.Saksbehandlervalg;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Reads the form as people write it, and gathers everything that is wrong with it before it gives up. */
@Component
class Skjemaleser {
    private final Postkoe koe;
    private final Saker saker;
    private final Arkivstruktur arkivstruktur;
    private final Brukere brukere;
    private final Hjemler hjemler;

    Skjemaleser(Postkoe koe, Saker saker, Arkivstruktur arkivstruktur, Brukere brukere, Hjemler hjemler) {
        this.koe = koe;
        this.saker = saker;
        this.arkivstruktur = arkivstruktur;
        this.brukere = brukere;
        this.hjemler = hjemler;
    }

    /** The form of an item in the queue. */
    @Transactional(readOnly = true)
    Registrering les(UUID id, MultiValueMap<String, String> sendt) {
        return les(
                new Skjemaverdier(sendt),
                () -> eiendom(id),
                koe.hent(id).mottattDato().toInstant());
    }

    /**
     * The form of a document that a person has in hand.
     *
     * @param eiendom asked only when a case is opened
     * @param kom when it reached us; a person may say an earlier day
     */
    @Transactional(readOnly = true)
    Registrering les(Skjemaverdier felt, Supplier<Optional<NySak.Eiendom>> eiendom, Instant kom) {
        var feil = new ArrayList<Brudd>();
        var sak = eksisterende(felt, feil);
        var enhet = enhet(felt, sak);
        var skjerming = skjerming(felt, feil);
        var registrering = new Registrering(
                sak,
                sak.isPresent() ? Optional.empty() : nySak(felt, eiendom.get(), enhet, feil),
                felt.en("tittel"),
                skjerming,
                Part.avsender(
                        felt.en("avsender"),
                        felt.en("adresse"),
                        "",
                        "person".equals(felt.en("avsendertype")),
                        skjerming.isPresent() && felt.har("skjermAvsender")),
                dokumentdato(felt, feil),
                mottatt(kom, felt, feil),
                enhet,
                felt.en("saksbehandler"),
                titler(felt),
                felt.har("kommuneBekreftet"),
                felt.har("lenkeBekreftet"));
        if (!feil.isEmpty()) {
            throw new Regelbrudd(feil);
        }
        return registrering;
    }

    private Optional<SakId> eksisterende(Skjemaverdier felt, List<Brudd> feil) {
        var valgt = felt.en("sak");
        if (valgt.isEmpty()) {
            feil.add(Brudd.i("sak", "postmottak.sak_mangler"));
        }
        try {
            return valgt.isEmpty() || valgt.equals("ny") ? Optional.empty() : Optional.of(SakId.av(valgt));
        } catch (IllegalArgumentException ukjent) {
            feil.add(Brudd.i("sak", "postmottak.sak_mangler"));
            return Optional.empty();
        }
    }

    /** The unit that was chosen; else the handler's own, else the case's. */
    private String enhet(Skjemaverdier felt, Optional<SakId> sak) {
        if (!felt.en("enhet").isEmpty()) {
            return felt.en("enhet");
        }
        return brukere.saksbehandlere(Kommunevalg.valgt()).stream()
                .filter(valg -> valg.navn().equals(felt.en("saksbehandler")))
                .map(Saksbehandlervalg::enhet)
                .findFirst()
                .or(() -> sak.map(s -> saker.hent(s).administrativEnhet()))
                .orElse("");
    }

    private Optional<NySak> nySak(Skjemaverdier felt, Optional<NySak.Eiendom> eiendom, String enhet, List<Brudd> feil) {
        var klasse = arkivstruktur.klasseSkrevet(felt.en("klasse"));
        if (klasse.isEmpty()) {
            feil.add(Brudd.i(
                    "klasse",
                    felt.en("klasse").isEmpty() ? "postmottak.klasse_mangler" : "postmottak.klasse_ukjent",
                    felt.en("klasse")));
            return Optional.empty();
        }
        var tittel = felt.en("sakstittel").isEmpty() ? felt.en("tittel") : felt.en("sakstittel");
        // A case title that repeats the entry's title hides the same words; another title is written without them.
        var skjermes =
                tittel.equals(felt.en("tittel")) && !felt.en("tilgangskode").isEmpty();
        return Optional.of(new NySak(
                arkivdel(eiendom.isPresent()).id(),
                klasse.get().id(),
                tittel,
                skjermes ? ord(felt) : List.of(),
                enhet,
                felt.en("saksbehandler"),
                eiendom));
    }

    Optional<NySak.Eiendom> eiendom(UUID id) {
        return koe.forslag(id).stream()
                .filter(forslag -> forslag.felt().equals("eiendom"))
                .map(Forslag::verdi)
                .map(verdi -> verdi.split("/"))
                .map(deler -> new NySak.Eiendom(Integer.parseInt(deler[0]), Integer.parseInt(deler[1])))
                .findFirst();
    }

    /** Property cases lie in their own part of the archive, where there is one. */
    Arkivdel arkivdel(boolean eiendom) {
        var aktive = arkivstruktur.aktiveArkivdeler();
        var koder = eiendom ? List.of("BYGG", "GBNR") : List.of("SAK");
        return aktive.stream()
                .filter(del -> koder.contains(del.kode()))
                .findFirst()
                .orElseGet(aktive::getFirst);
    }

    private Optional<NySkjerming> skjerming(Skjemaverdier felt, List<Brudd> feil) {
        var kode = felt.en("tilgangskode");
        var ord = ord(felt);
        if (kode.isEmpty()) {
            if (!ord.isEmpty()) {
                feil.add(Brudd.i("tilgangskode", "postmottak.skjermet_uten_tilgangskode"));
            }
            return Optional.empty();
        }
        var hjemmel = hjemler.gyldige(LocalDate.now(Klokke.OSLO)).stream()
                .filter(h -> h.kode().equals(felt.en("hjemmel")))
                .findFirst();
        if (hjemmel.isEmpty()) {
            feil.add(Brudd.i("tilgangskode", "postmottak.hjemmel_mangler"));
            return Optional.empty();
        }
        return Optional.of(new NySkjerming(
                hjemmel.get().kode(), hjemmel.get().hjemmel(), ord, felt.har("skjermAvsender"), kode.equals("H")));
    }

    private static List<Integer> ord(Skjemaverdier felt) {
        return Arrays.stream(felt.en("skjermedeOrd").split(","))
                .map(String::strip)
                .filter(nr -> nr.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .toList();
    }

    private static Optional<LocalDate> dokumentdato(Skjemaverdier felt, List<Brudd> feil) {
        var skrevet = felt.en("dokumentdato");
        if (skrevet.isEmpty()) {
            return Optional.empty();
        }
        var lest = Datoer.les(skrevet);
        if (lest.isEmpty()) {
            feil.add(Brudd.i("dokumentdato", "postmottak.ukjent_dato", skrevet));
        }
        return lest;
    }

    /** The clock of receipt is kept; a person may correct the day, to one that is not later than when it reached us. */
    private static Instant mottatt(Instant kom, Skjemaverdier felt, List<Brudd> feil) {
        var dagen = LocalDate.ofInstant(kom, Klokke.SONE);
        var skrevet = felt.en("mottattdato").isEmpty() ? Optional.of(dagen) : Datoer.les(felt.en("mottattdato"));
        if (skrevet.isEmpty()) {
            feil.add(Brudd.i("mottattdato", "postmottak.ukjent_dato", felt.en("mottattdato")));
        } else if (skrevet.get().isAfter(dagen)) {
            feil.add(Brudd.i("mottattdato", "postmottak.mottatt_etter_at_det_kom", Datoer.dato(dagen)));
        } else if (skrevet.get().isBefore(dagen)) {
            return skrevet.get().atStartOfDay(Klokke.SONE).toInstant();
        }
        return kom;
    }

    private static List<Registrering.Dokumenttittel> titler(Skjemaverdier felt) {
        var filer = felt.alle("dokument");
        var titler = felt.alle("dokumenttittel");
        return IntStream.range(0, Math.min(filer.size(), titler.size()))
                .filter(i -> filer.get(i).matches("\\d{1,6}"))
                .mapToObj(i -> new Registrering.Dokumenttittel(
                        Integer.parseInt(filer.get(i)), titler.get(i).strip()))
                .toList();
    }
}

package no.dokumentsenter.dagsslutt;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import no.dokumentsenter.dagsslutt.AvstemmingRepository.Signert;
import no.dokumentsenter.dagsslutt.AvstemmingRepository.Signertkanal;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Helligdager;
import no.dokumentsenter.postmottak.Telleverk;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Door to the day's end of the bound municipality: the account since the last signature, and the signatures. */
@Service
public class Dagsslutt {
    private static final int LENGSTE_TEKST = 1000;

    private final AvstemmingRepository repository;
    private final Telleverk telleverk;
    private final Helligdager helligdager;
    private final Endringslogg logg;

    Dagsslutt(AvstemmingRepository repository, Telleverk telleverk, Helligdager helligdager, Endringslogg logg) {
        this.repository = repository;
        this.telleverk = telleverk;
        this.helligdager = helligdager;
        this.logg = logg;
    }

    /**
     * The account as it stands.
     *
     * @param fingeravtrykk goes with the signature, so that what is signed is what was shown
     * @param siden when it was last signed, if ever
     */
    public record Dagsregnskap(List<Kanalregnskap> kanaler, String fingeravtrykk, Optional<OffsetDateTime> siden) {}

    /** What a person writes for one channel. */
    public record Kanalsvar(Optional<Integer> talt, String forklaring) {}

    /** The account since the last signature, every channel, also those where nothing came. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Dagsregnskap regnskap() {
        Paalogget.krev(Handling.REGISTRERE);
        return regnskap(Maaleravlesning.av(telleverk.les()));
    }

    /**
     * Signs the account.
     *
     * @param fingeravtrykk of the account that was shown
     * @param svar what was counted by hand and how differences are explained, by channel
     * @param hilsen what the next one must know, or empty
     * @throws Konflikt when something has come or been done since it was shown
     * @throws Regelbrudd when a difference is not explained, or a text is too long
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public UUID signer(String fingeravtrykk, Map<String, Kanalsvar> svar, String hilsen) {
        Paalogget.krev(Handling.REGISTRERE);
        var kommune = Kommunevalg.valgt();
        var avlesning = Maaleravlesning.av(telleverk.les());
        var regnskap = regnskap(avlesning);
        if (!regnskap.fingeravtrykk().equals(fingeravtrykk)) {
            throw new Konflikt("dagsslutt.endret");
        }
        var utfylt = regnskap.kanaler().stream()
                .map(kanal -> med(kanal, svar.getOrDefault(kanal.kanal(), new Kanalsvar(Optional.empty(), ""))))
                .toList();
        kontroller(utfylt, hilsen);
        var signert = new Signert(
                kommune.id(), UuidV7.ny(), OffsetDateTime.now(Klokke.OSLO), Innlogget.brukernavn(), hilsen.strip());
        repository.settInn(kommune, signert, utfylt, avlesning);
        logg.opprettet("avstemming", signert.id(), Map.of("fingeravtrykk", fingeravtrykk));
        return signert.id();
    }

    /** The last signatures, newest first, each with its account. */
    @Transactional(readOnly = true)
    public List<Avstemming> signerte(int antall) {
        Paalogget.krev(Handling.REGISTRERE);
        var kommune = Kommunevalg.valgt();
        // One more than is asked for: an account begins at the reading before.
        var signerte = repository.siste(kommune, antall + 1);
        var kanaler = signerte.stream()
                .map(signert -> repository.kanaler(kommune, signert.id()))
                .toList();
        return IntStream.range(0, Math.min(antall, signerte.size()))
                .mapToObj(nr -> avstemming(
                        signerte.get(nr), kanaler.get(nr), nr + 1 < kanaler.size() ? kanaler.get(nr + 1) : Map.of()))
                .toList();
    }

    private static Avstemming avstemming(
            Signert signert, Map<String, Signertkanal> naa, Map<String, Signertkanal> foer) {
        return new Avstemming(
                signert.kommuneId(),
                signert.id(),
                signert.tid(),
                signert.signertAv(),
                signert.hilsen(),
                naa.entrySet().stream()
                        .map(kanal -> Kanalregnskap.mellom(
                                kanal.getKey(),
                                maalere(foer, kanal.getKey()),
                                kanal.getValue().maalere(),
                                kanal.getValue().talt(),
                                kanal.getValue().forklaring()))
                        .toList());
    }

    /** None before the first signature. */
    private static Map<String, Long> maalere(Map<String, Signertkanal> kanaler, String kanal) {
        var lest = kanaler.get(kanal);
        return lest == null ? Map.of() : lest.maalere();
    }

    /**
     * The last working day, when it ended without a signature; empty when it is signed for, and before the first
     * signature ever: an office that does not sign is not nagged.
     */
    @Transactional(readOnly = true)
    public Optional<LocalDate> mangler() {
        Paalogget.krev(Handling.REGISTRERE);
        var idag = LocalDate.now(Klokke.OSLO);
        var forrige = idag.minusDays(1);
        while (!helligdager.erVirkedag(forrige)) {
            forrige = forrige.minusDays(1);
        }
        var sist = repository.siste(Kommunevalg.valgt(), 1).stream()
                .findFirst()
                .map(signert -> signert.tid().atZoneSameInstant(Klokke.SONE).toLocalDate());
        return sist.isPresent() && sist.get().isBefore(forrige) ? Optional.of(forrige) : Optional.empty();
    }

    private Dagsregnskap regnskap(Maaleravlesning avlesning) {
        var kommune = Kommunevalg.valgt();
        var sist = repository.siste(kommune, 1).stream().findFirst();
        var foer =
                sist.map(signert -> repository.kanaler(kommune, signert.id())).orElse(Map.of());
        var kanaler = avlesning.kanaler().entrySet().stream()
                .map(kanal -> Kanalregnskap.mellom(
                        kanal.getKey(), maalere(foer, kanal.getKey()), kanal.getValue(), OptionalInt.empty(), ""))
                .toList();
        return new Dagsregnskap(kanaler, avlesning.fingeravtrykk(), sist.map(Signert::tid));
    }

    private static Kanalregnskap med(Kanalregnskap kanal, Kanalsvar svar) {
        return kanal.med(svar.talt(), svar.forklaring().strip());
    }

    private static void kontroller(List<Kanalregnskap> utfylt, String hilsen) {
        if (hilsen.length() > LENGSTE_TEKST) {
            throw Regelbrudd.i("hilsen", "dagsslutt.for_lang", LENGSTE_TEKST);
        }
        for (var kanal : utfylt) {
            if (kanal.forklaring().length() > LENGSTE_TEKST) {
                throw Regelbrudd.i("forklaring-" + kanal.kanal(), "dagsslutt.for_lang", LENGSTE_TEKST);
            }
            if (kanal.talt().isPresent() && kanal.talt().getAsInt() < 0) {
                throw Regelbrudd.i("talt-" + kanal.kanal(), "dagsslutt.talt_ugyldig");
            }
            if (kanal.krevesForklart() && kanal.forklaring().isEmpty()) {
                throw Regelbrudd.i("forklaring-" + kanal.kanal(), "dagsslutt.uforklart");
            }
        }
    }
}

package no.dokumentsenter.periodekontroll;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door to the periodic controls of one municipality. A run counts; the list behind the count is read anew by the same SQL
 * each time it is opened, so that what is mended is gone from it.
 */
@Service
public class Periodekontroller {
    private final PeriodekontrollRepository repository;
    private final Kontrollgrenser grenser;
    private final Filproever filproever;
    private final Journal journal;
    private final Endringslogg logg;

    Periodekontroller(
            PeriodekontrollRepository repository,
            Kontrollgrenser grenser,
            Filproever filproever,
            Journal journal,
            Endringslogg logg) {
        this.repository = repository;
        this.grenser = grenser;
        this.filproever = filproever;
        this.journal = journal;
        this.logg = logg;
    }

    /** The controls in force today, with how each stands. */
    @Transactional(readOnly = true)
    public List<Kontrollstatus> alle() {
        return repository.status(Kommunevalg.valgt(), idag());
    }

    /**
     * One of them.
     *
     * @throws IkkeFunnet when there is none with that code
     */
    @Transactional(readOnly = true)
    public Kontrollstatus hent(String kode) {
        return alle().stream()
                .filter(en -> en.kontroll().kode().equals(kode))
                .findFirst()
                .orElseThrow(IkkeFunnet::new);
    }

    /** What it finds now that nobody has seen, oldest first. None when it is about number series. */
    @Transactional(readOnly = true)
    public List<Funn> funn(Periodekontroll kontroll, int hoppover, int antall) {
        return kontroll.erSerier()
                ? List.of()
                : repository.funn(Kommunevalg.valgt(), spoerring(kontroll), hoppover, antall);
    }

    /** How many of them each unit has, the most first. */
    @Transactional(readOnly = true)
    public List<Enhetstall> tall(Periodekontroll kontroll) {
        return kontroll.erSerier() ? List.of() : repository.tall(Kommunevalg.valgt(), spoerring(kontroll));
    }

    /** The breaks of the number series now, if that is what it is about. */
    @Transactional(readOnly = true)
    public List<String> hull(Periodekontroll kontroll) {
        return kontroll.erSerier() ? journal.serier().hull() : List.of();
    }

    /** The newest runs, newest first. */
    @Transactional(readOnly = true)
    public List<Kjoering> kjoeringer(Periodekontroll kontroll, int antall) {
        return repository.kjoeringer(Kommunevalg.valgt(), kontroll.kode(), antall);
    }

    /** What is noted as seen and not found again yet, next first. */
    @Transactional(readOnly = true)
    public List<Sett> sette(Periodekontroll kontroll) {
        return repository.sette(Kommunevalg.valgt(), kontroll.kode(), idag());
    }

    /** Runs a control now. */
    @Transactional
    public Kjoering kjoer(String kode) {
        Paalogget.krev(Handling.PUBLISERE);
        return kjoer(hent(kode).kontroll());
    }

    /** Codes of those that should have run by today. */
    @Transactional(readOnly = true)
    List<String> forfalte() {
        return alle().stream()
                .filter(en -> !en.neste(idag()).isAfter(idag()))
                .map(en -> en.kontroll().kode())
                .toList();
    }

    @Transactional
    Kjoering kjoerForfalt(String kode) {
        return kjoer(hent(kode).kontroll());
    }

    /** Notes that a run came to nothing, so that it is seen, and tried again tomorrow and not at once. */
    @Transactional
    void feilet(String kode) {
        repository.noter(
                Kommunevalg.valgt(),
                kode,
                new Kjoering(OffsetDateTime.now(Klokke.OSLO), 0, null, Innlogget.brukernavn()));
    }

    private Kjoering kjoer(Periodekontroll kontroll) {
        var kommune = Kommunevalg.valgt();
        var startet = OffsetDateTime.now(Klokke.OSLO);
        var foer = System.nanoTime();
        kontroll.grenser().stream()
                .filter(grense -> grense.navn().equals("filer"))
                .forEach(grense -> filproever.proev(kommune, grense.verdi()));
        var antall = kontroll.erSerier()
                ? hull(kontroll).size()
                : tall(kontroll).stream().mapToInt(Enhetstall::antall).sum();
        var tok = (int) Duration.ofNanos(System.nanoTime() - foer).toMillis();
        var kjoering = new Kjoering(startet, tok, antall, Innlogget.brukernavn());
        repository.noter(kommune, kontroll.kode(), kjoering);
        return kjoering;
    }

    /** Takes it upon oneself to follow a control up. */
    @Transactional
    public void taAnsvar(String kode) {
        Paalogget.krev(Handling.PUBLISERE);
        repository.taAnsvar(Kommunevalg.valgt(), hent(kode).kontroll().kode(), Innlogget.brukernavn());
    }

    /**
     * Notes that a finding is seen, so that it is not found again before that day.
     *
     * @param objekt the id of the entry or the case
     * @param grunn why it may stay so
     * @throws IkkeFunnet when there is no such thing here
     * @throws Konflikt when it is not found any more, or somebody else noted it
     * @throws Regelbrudd when it is one's own, has no reason, or the day is not after today or too far ahead
     */
    @Transactional
    public void sett(String kode, UUID objekt, String grunn, LocalDate igjen) {
        Paalogget.krev(Handling.PUBLISERE);
        var kontroll = hent(kode).kontroll();
        var registrertAv = repository.registrertAv(Kommunevalg.valgt(), objekt).orElseThrow(IkkeFunnet::new);
        if (registrertAv.equals(Innlogget.brukernavn())) {
            throw Regelbrudd.i("", "periodekontroll.egen");
        }
        if (grunn.isBlank()) {
            throw Regelbrudd.i("grunn", "periodekontroll.grunn_mangler");
        }
        if (!igjen.isAfter(idag()) || igjen.isAfter(idag().plusDays(kontroll.settMaksDager()))) {
            throw Regelbrudd.i("igjen", "periodekontroll.dato_umulig", kontroll.settMaksDager());
        }
        var funn = kontroll.erSerier()
                ? Optional.<PeriodekontrollRepository.Objekt>empty()
                : repository.finn(Kommunevalg.valgt(), spoerring(kontroll), objekt);
        if (funn.isEmpty()
                || !repository.sett(Kommunevalg.valgt(), kode, funn.get(), registrertAv, grunn.strip(), igjen)) {
            throw new Konflikt("periodekontroll.ikke_lenger");
        }
        logg.hendt(
                funn.get().journalpost() == null ? "saksmappe" : "journalpost",
                objekt,
                "sett i kontroll",
                kontroll.navn() + ", kommer igjen " + Datoer.dato(igjen));
    }

    /**
     * Takes back that a finding is seen: it is found again.
     *
     * @throws IkkeFunnet when there is no such note here
     * @throws Konflikt when it is taken back already
     */
    @Transactional
    public void opphev(String kode, UUID sett) {
        Paalogget.krev(Handling.PUBLISERE);
        var kontroll = hent(kode).kontroll();
        var note = sette(kontroll).stream()
                .filter(en -> en.id().equals(sett))
                .findFirst()
                .orElseThrow(IkkeFunnet::new);
        if (!repository.opphev(Kommunevalg.valgt(), sett)) {
            throw new Konflikt("periodekontroll.ikke_lenger");
        }
        var post = note.journalpost();
        logg.hendt(
                post.isPresent() ? "journalpost" : "saksmappe",
                post.map(en -> en.verdi()).orElse(note.sak().verdi()),
                "ikke lenger sett i kontroll",
                kontroll.navn());
    }

    private Spoerring spoerring(Periodekontroll kontroll) {
        return new Spoerring(kontroll.kode(), idag(), grenser.verdier(kontroll.grenser(), idag()));
    }

    private static LocalDate idag() {
        return LocalDate.now(Klokke.OSLO);
    }
}

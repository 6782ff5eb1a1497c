package no.dokumentsenter.sak;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dokumentsenter.arkivstruktur.Teller;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Journalenhet;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Maskering;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Door to the cases. The number is taken under lock in the transaction that creates the case. */
@Service
public class Saker {
    private final SakRepository repository;
    private final Teller teller;
    private final Endringslogg logg;

    Saker(SakRepository repository, Teller teller, Endringslogg logg) {
        this.repository = repository;
        this.teller = teller;
        this.logg = logg;
    }

    /** Opens a case with status B and the next number of the year. */
    @Transactional
    public SakId opprett(NySak ny) {
        var brudd = Sakregler.kontroller(ny);
        if (!brudd.isEmpty()) {
            throw new Regelbrudd(brudd);
        }
        var id = new SakId(UuidV7.ny());
        var dato = LocalDate.now(Klokke.OSLO);
        var offentlig = Maskering.masker(ny.tittel(), ny.skjermedeOrd());
        var nummer = teller.neste(Teller.Serie.SAK, Journalenhet.SENTRAL, dato.getYear());
        repository.settInn(Kommunevalg.valgt(), id, nummer, dato, offentlig, ny);
        logg.opprettet(
                "saksmappe",
                id.verdi(),
                Map.of(
                        "mappeID",
                        new Saksnummer(dato.getYear(), nummer),
                        "tittel",
                        ny.tittel(),
                        "offentligTittel",
                        offentlig,
                        "administrativEnhet",
                        ny.administrativEnhet(),
                        "saksansvarlig",
                        ny.saksansvarlig(),
                        "saksstatus",
                        "B"));
        return id;
    }

    /** The case, or 404. */
    @Transactional(readOnly = true)
    public Sak hent(SakId id) {
        return repository.hent(Kommunevalg.valgt(), id).orElseThrow(IkkeFunnet::new);
    }

    /** Those of the cases that there are. */
    @Transactional(readOnly = true)
    public Map<SakId, Sak> hent(Collection<SakId> ider) {
        return repository.hent(Kommunevalg.valgt(), ider).stream().collect(Collectors.toMap(Sak::id, sak -> sak));
    }

    /** The property that the case is about, if it is about one. */
    @Transactional(readOnly = true)
    public Optional<NySak.Eiendom> eiendom(SakId id) {
        return repository.eiendom(Kommunevalg.valgt(), id);
    }

    /** The case with this number, in the bound municipality. */
    @Transactional(readOnly = true)
    public Optional<Sak> medNummer(Saksnummer nummer) {
        return repository.medNummer(Kommunevalg.valgt(), nummer);
    }

    /**
     * The case whose number a person wrote.
     *
     * @throws Regelbrudd when it is no number, or there is no such case in the bound municipality
     */
    @Transactional(readOnly = true)
    public Sak skrevet(String tekst) {
        return Saksnummer.les(tekst)
                .flatMap(this::medNummer)
                .orElseThrow(
                        () -> Regelbrudd.i("sak", tekst.isBlank() ? "sak.nummer_mangler" : "sak.finnes_ikke", tekst));
    }

    /** Open cases about this property, newest first. */
    @Transactional(readOnly = true)
    public List<Sak> omEiendom(NySak.Eiendom eiendom) {
        return repository.omEiendom(Kommunevalg.valgt(), eiendom);
    }

    /** Open cases where this name wrote or received before, newest first, at most five. */
    @Transactional(readOnly = true)
    public List<Sak> medPart(String navn) {
        return repository.medPart(Kommunevalg.valgt(), navn);
    }

    /** Open cases whose title has these words, newest first, at most nine: for the case field. */
    @Transactional(readOnly = true)
    public List<Sak> medOrd(String ord) {
        return repository.medOrd(Kommunevalg.valgt(), ord);
    }

    /** The case, which nobody else changes or adds to before this transaction is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Sak laas(SakId id) {
        repository.laas(Kommunevalg.valgt(), id);
        return hent(id);
    }

    /** Locks two cases, always in the same order: two that work opposite ways never wait crosswise. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void laas(SakId en, SakId annen) {
        Stream.of(en, annen)
                .distinct()
                .sorted(Comparator.comparing(SakId::verdi))
                .forEach(id -> repository.laas(Kommunevalg.valgt(), id));
    }

    /**
     * Closes a locked case. The journal asks for this when it has seen that the case is done with.
     *
     * @param grunn why what was unanswered is written off; blank when nothing was
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void avslutt(SakId id, String grunn) {
        settStatus(id, "A", "saken avsluttet", grunn);
    }

    /** Opens a locked case again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void gjenaapne(SakId id, String grunn) {
        settStatus(id, "B", "saken gjenåpnet", grunn);
    }

    private void settStatus(SakId id, String ny, String hendelse, String grunn) {
        var foer = hent(id).saksstatus();
        repository.settStatus(Kommunevalg.valgt(), id, ny);
        logg.endret("saksmappe", id.verdi(), "saksstatus", foer, ny);
        logg.hendt("saksmappe", id.verdi(), hendelse, grunn.isEmpty() ? null : grunn);
    }

    /**
     * The next journalpostnummer of an open case, under lock (M015).
     *
     * @throws IkkeFunnet when there is no such case here
     * @throws Regelbrudd when the case is closed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Postnummer nesteJournalpostnummer(SakId sak) {
        return repository
                .nesteJournalpostnummer(Kommunevalg.valgt(), sak)
                .orElseThrow(() -> repository.hent(Kommunevalg.valgt(), sak).isPresent()
                        ? Regelbrudd.i("sak", "sak.avsluttet")
                        : new IkkeFunnet());
    }
}

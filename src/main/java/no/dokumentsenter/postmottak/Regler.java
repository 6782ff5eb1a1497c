package no.dokumentsenter.postmottak;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.dokumentsenter.arkivstruktur.Arkivstruktur;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.sak.Saksnummer;
import no.dokumentsenter.tilgang.Brukere;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the rules of the bound municipality, and to trying one on the last letters before it counts. */
@Service
public class Regler {
    /** How many of the last letters a rule is tried on. */
    public static final int PROEVES_PAA = 500;

    private static final Set<String> STEDER = Set.of("fra", "emne", "tekst");
    private static final int KORTEST = 3;
    private static final int LENGST = 200;

    private final RegelRepository repository;
    private final Postkoe koe;
    private final Arkivstruktur arkivstruktur;
    private final Saker saker;
    private final Journal journal;
    private final Brukere brukere;
    private final Endringslogg logg;

    Regler(
            RegelRepository repository,
            Postkoe koe,
            Arkivstruktur arkivstruktur,
            Saker saker,
            Journal journal,
            Brukere brukere,
            Endringslogg logg) {
        this.repository = repository;
        this.koe = koe;
        this.arkivstruktur = arkivstruktur;
        this.saker = saker;
        this.journal = journal;
        this.brukere = brukere;
        this.logg = logg;
    }

    /** What a person writes. */
    public record NyRegel(String navn, String sted, String inneholder, String felt, String verdi) {}

    /** In the order in which they are used. */
    @Transactional(readOnly = true)
    public List<Regel> alle() {
        Paalogget.krev(Handling.REGISTRERE);
        return repository.alle(Kommunevalg.valgt());
    }

    /** Letters that each rule has given a suggestion; a rule without any is not among them. */
    @Transactional(readOnly = true)
    public Map<UUID, Long> treff() {
        Paalogget.krev(Handling.REGISTRERE);
        return repository.treff(Kommunevalg.valgt());
    }

    /**
     * Makes a rule, last in the order.
     *
     * @throws Regelbrudd with each field that must be mended
     */
    @Transactional
    public UUID lag(NyRegel ny) {
        var regel = les(ny);
        repository.settInn(Kommunevalg.valgt(), regel);
        logg.hendt("regel", regel.id(), "laget", regel.felt());
        return regel.id();
    }

    /**
     * What the rule would have done with the last letters that it meets. Nothing is written.
     *
     * @throws Regelbrudd with each field that must be mended
     */
    @Transactional(readOnly = true)
    public List<Regelutfall> proev(NyRegel ny) {
        var regel = les(ny);
        return repository.siste(Kommunevalg.valgt(), PROEVES_PAA).stream()
                .filter(post -> regel.treffer(new Regel.Grunnlag(tom(post.fra()), tom(post.emne()), post.tekst())))
                .map(post -> utfall(regel, post))
                .toList();
    }

    /** Turns a rule on or off. */
    @Transactional
    public void settAktiv(UUID id, boolean aktiv) {
        var regel = laas(id);
        repository.settAktiv(Kommunevalg.valgt(), id, aktiv);
        logg.endret("regel", id, "aktiv", Boolean.toString(regel.aktiv()), Boolean.toString(aktiv));
    }

    /** One place up in the order; the first stays first. */
    @Transactional
    public void flyttOpp(UUID id) {
        var regel = laas(id);
        var kommune = Kommunevalg.valgt();
        repository.foer(kommune, regel.rekkefoelge()).ifPresent(foer -> {
            repository.settPlass(kommune, id, foer.rekkefoelge());
            repository.settPlass(kommune, foer.id(), regel.rekkefoelge());
            logg.endret(
                    "regel",
                    id,
                    "rekkefoelge",
                    Integer.toString(regel.rekkefoelge()),
                    Integer.toString(foer.rekkefoelge()));
        });
    }

    private Regel laas(UUID id) {
        Paalogget.krev(Handling.REGISTRERE);
        return repository.laas(Kommunevalg.valgt(), id).orElseThrow(IkkeFunnet::new);
    }

    private Regel les(NyRegel ny) {
        Paalogget.krev(Handling.REGISTRERE);
        var inneholder = ny.inneholder().strip();
        if (ny.navn().isBlank() || ny.navn().length() > LENGST) {
            throw Regelbrudd.i("navn", "regel.uten_navn");
        }
        if (!STEDER.contains(ny.sted())) {
            throw Regelbrudd.i("sted", "regel.ukjent_sted");
        }
        if (inneholder.length() < KORTEST || inneholder.length() > LENGST) {
            throw Regelbrudd.i("inneholder", "regel.for_kort", KORTEST, LENGST);
        }
        var maal = maal(ny.felt(), ny.verdi().strip()).orElseThrow(() -> Regelbrudd.i("verdi", ukjent(ny.felt())));
        return new Regel(
                UuidV7.ny(),
                0,
                ny.navn().strip(),
                "",
                ny.sted(),
                inneholder,
                ny.felt(),
                maal.verdi(),
                maal.visning(),
                true);
    }

    private static String ukjent(String felt) {
        return switch (felt) {
            case "saksbehandler" -> "regel.ukjent.saksbehandler";
            case "klasse" -> "regel.ukjent.klasse";
            case "sak" -> "regel.ukjent.sak";
            default -> "regel.ukjent.felt";
        };
    }

    private record Maal(String verdi, String visning) {}

    /** What is suggested must exist in this municipality. */
    private Optional<Maal> maal(String felt, String verdi) {
        return switch (felt) {
            case "saksbehandler" ->
                brukere.saksbehandlere(Kommunevalg.valgt()).stream()
                        .filter(valg -> valg.navn().equals(verdi))
                        .findFirst()
                        .map(valg -> new Maal(valg.navn(), valg.navn()));
            case "klasse" ->
                arkivstruktur.klasser().stream()
                        .filter(klasse -> verdi.equals(klasse.klasseId()) || verdi.startsWith(klasse.klasseId() + " "))
                        .findFirst()
                        .map(klasse -> klasse.klasseId() + " " + klasse.tittel())
                        .map(tekst -> new Maal(tekst, tekst));
            case "sak" ->
                Saksnummer.les(verdi)
                        .flatMap(saker::medNummer)
                        .filter(sak -> sak.erAapen() && !sak.erSkjermet())
                        // The number alone: a title may be shielded after the rule was made.
                        .map(sak ->
                                new Maal(sak.id().toString(), sak.saksnummer().toString()));
            default -> Optional.empty();
        };
    }

    private Regelutfall utfall(Regel regel, RegelRepository.Provepost post) {
        var avgjort = Optional.ofNullable(post.journalpostId()).map(id -> registrert(regel.felt(), id));
        var naa = avgjort.or(() -> koe.forslag(post.id()).stream()
                .filter(rad -> rad.felt().equals(regel.felt()) && rad.rang() == 1 && rad.vekt() >= Forslag.TERSKEL)
                .findFirst()
                .map(rad -> new Maal(rad.verdi(), rad.visning())));
        return new Regelutfall(
                post.id(),
                tom(post.fra()),
                tom(post.emne()),
                naa.map(Maal::visning).orElse(""),
                dom(regel, naa, avgjort.isPresent()));
    }

    private static Regelutfall.Dom dom(Regel regel, Optional<Maal> naa, boolean avgjort) {
        if (naa.isEmpty()) {
            return Regelutfall.Dom.NYTT;
        }
        if (naa.get().verdi().equals(regel.verdi())) {
            return Regelutfall.Dom.SAMME;
        }
        return avgjort ? Regelutfall.Dom.FEIL : Regelutfall.Dom.ANNET;
    }

    /** What a person chose. */
    private Maal registrert(String felt, UUID journalpost) {
        var post = journal.hent(new JournalpostId(journalpost));
        if (felt.equals("saksbehandler")) {
            return new Maal(post.saksbehandler(), post.saksbehandler());
        }
        var sak = saker.hent(post.saksmappeId());
        var klasse = sak.klasse() + " " + sak.klassetittel();
        return felt.equals("klasse")
                ? new Maal(klasse, klasse)
                : new Maal(sak.id().toString(), sak.saksnummer() + " " + sak.offentligTittel());
    }

    private static String tom(@org.jspecify.annotations.Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }
}

package no.dokumentsenter.postmottak.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.dokumentsenter.felles.Brudd;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Post;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Postmottak;
import no.dokumentsenter.postmottak.Poststatus;
import no.dokumentsenter.postmottak.Utkast;
import no.dokumentsenter.sak.NySak;
import no.dokumentsenter.sak.Sak;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.sak.Saksnummer;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Fills the queue's panes. A document is always read in its own municipality, one that this person is granted. */
@Component
class Koevisning {
    static final int LENGST = 100;
    private static final Pattern EIENDOM =
            Pattern.compile("(?i)\\s*(?:gnr\\.?\\s*)?(\\d{1,4})\\s*(?:/|,|\\s)\\s*(?:bnr\\.?\\s*)?(\\d{1,4})\\s*");

    private final Postkoe koe;
    private final Postmottak postmottak;
    private final Utkast utkast;
    private final Arbeidsbygger bygger;
    private final Saker saker;
    private final Kommuner kommuner;
    private final Postord ord;
    private final Tekster tekster;

    Koevisning(
            Postkoe koe,
            Postmottak postmottak,
            Utkast utkast,
            Arbeidsbygger bygger,
            Saker saker,
            Kommuner kommuner,
            Postord ord,
            Tekster tekster) {
        this.koe = koe;
        this.postmottak = postmottak;
        this.utkast = utkast;
        this.bygger = bygger;
        this.saker = saker;
        this.kommuner = kommuner;
        this.ord = ord;
        this.tekster = tekster;
    }

    /**
     * The list, of those municipalities where this person registers; the chosen row is the one asked for, else the
     * oldest.
     *
     * @throws IkkeFunnet when the person registers in none: the queue's titles are not yet shielded by anybody
     */
    Koeside koe(String post, String rute, String vis) {
        var mine = Paalogget.krevEtSted(Handling.REGISTRERE);
        return Kommunevalg.blant(mine, () -> liste(post, rute, vis));
    }

    private Koeside liste(String post, String rute, String vis) {
        var poster = koe.med(statuser(vis), LENGST);
        var linjer = poster.stream().map(this::linje).toList();
        var iAlt = Kommunevalg.valgte().stream()
                .mapToLong(kommune -> antall(kommune, statuser(vis)))
                .sum();
        var valgt = linjer.stream()
                .map(Koelinje::post)
                .filter(post::equals)
                .findFirst()
                .or(() -> linjer.stream().map(Koelinje::post).findFirst());
        var trygg = List.of("koe", "dokument", "skjema").contains(rute) ? rute : "koe";
        return new Koeside(linjer, (int) iAlt, valgt, trygg, lesesNaa());
    }

    /** Those that are being read, where this person registers. */
    List<Koeside.Leses> leses() {
        return Kommunevalg.blant(Paalogget.krevEtSted(Handling.REGISTRERE), this::lesesNaa);
    }

    private List<Koeside.Leses> lesesNaa() {
        return koe.lesesNaa().stream()
                .map(post -> {
                    var kommune = kommuner.medId(post.kommuneId());
                    return new Koeside.Leses(
                            kommune.slug(),
                            kommune.kode(),
                            Postord.emne(post.emne(), post.filnavn()),
                            post.lest(),
                            post.deler());
                })
                .toList();
    }

    private long antall(Kommune kommune, Set<Poststatus> statuser) {
        var per = koe.antallPerStatus(kommune);
        return statuser.stream()
                .mapToLong(status -> per.getOrDefault(status.kode(), 0L))
                .sum();
    }

    /** What the queue shows: all that a person can take, or only what waits, or only what failed. */
    private static Set<Poststatus> statuser(String vis) {
        return switch (vis) {
            case "venter" -> Set.of(Poststatus.VENTER);
            case "feilet" -> Set.of(Poststatus.FEILET);
            default -> Set.of(Poststatus.KLAR, Poststatus.FEILET, Poststatus.KARANTENE);
        };
    }

    private Koelinje linje(Post post) {
        var kommune = kommuner.medId(post.kommuneId());
        return new Koelinje(
                kommune.slug(),
                kommune.kode(),
                post.id(),
                ord.fra(post.fra()),
                Datoer.naar(post.mottattDato()),
                post.kanal(),
                Postord.emne(post),
                lapp(post),
                tattAv(post),
                false);
    }

    private Optional<String> lapp(Post post) {
        if (post.poststatus() == Poststatus.KARANTENE) {
            return Optional.of(tekster.tekst("postko.lapp.karantene"));
        }
        if (post.poststatus() == Poststatus.FEILET || post.grunn() != null) {
            return Optional.of(tekster.tekst("postko.lapp.feil"));
        }
        if (post.poststatus() == Poststatus.VENTER) {
            return Optional.ofNullable(post.ventTil())
                    .map(til -> tekster.tekst("postko.lapp.til", Datoer.dato(til)))
                    .or(() -> Optional.of(tekster.tekst("postko.lapp.venter")));
        }
        if (post.ventGrunn() != null) {
            return Optional.of(tekster.tekst("postko.lapp.fristute"));
        }
        return Optional.ofNullable(post.muligDublettAv()).map(lik -> tekster.tekst("postko.lapp.lik"));
    }

    private static Optional<String> tattAv(Post post) {
        var meg = Paalogget.person().brukernavn();
        var nylig = post.tattTid() != null
                && post.tattTid().toInstant().isAfter(Klokke.OSLO.instant().minusSeconds(600));
        return Optional.ofNullable(post.tattAv()).filter(hvem -> nylig && !hvem.equals(meg));
    }

    /** One document on the desk, for the row that was chosen. */
    Arbeidsrute ett(String slug, UUID id, String filter, boolean ta) {
        return Kommunevalg.i(
                PostkoController.tildelt(slug),
                () -> new Arbeidsrute(
                        Optional.of(arbeid(id, ta, Optional.empty(), List.of())),
                        filter,
                        Optional.empty(),
                        Optional.empty()));
    }

    /**
     * What to show after something was done: the next document, or the empty desk.
     *
     * @param post «slug/id» or empty
     */
    Arbeidsrute rute(String post, String filter, Optional<Kvittering> kvittering, boolean ta) {
        var deler = post.split("/");
        if (deler.length == 2) {
            try {
                return new Arbeidsrute(
                        nesteArbeid(deler[0], UUID.fromString(deler[1]), ta), filter, Optional.empty(), kvittering);
            } catch (IkkeFunnet | IllegalArgumentException borte) {
                // the colleague was faster: the desk is empty and the list says what is left
            }
        }
        return new Arbeidsrute(Optional.empty(), filter, sisteBehandlet(), kvittering);
    }

    private Optional<Arbeid> nesteArbeid(String slug, UUID id, boolean ta) {
        var kommune = Paalogget.person().kommuner(Handling.REGISTRERE).stream()
                .filter(k -> k.slug().equals(slug))
                .findFirst()
                .orElseThrow(IkkeFunnet::new);
        return Kommunevalg.i(
                kommune,
                () -> koe.hent(id).poststatus().kanBehandles()
                        ? Optional.of(arbeid(id, ta, Optional.empty(), List.of()))
                        : Optional.<Arbeid>empty());
    }

    /** The same document with what was sent, and what is wrong beside each field. */
    Arbeidsrute medFeil(UUID id, String filter, MultiValueMap<String, String> sendt, List<Brudd> brudd) {
        Optional<Map<String, List<String>>> felt = sendt.isEmpty() ? Optional.empty() : Optional.of(sendt);
        return new Arbeidsrute(Optional.of(arbeid(id, false, felt, brudd)), filter, Optional.empty(), Optional.empty());
    }

    private Arbeid arbeid(UUID id, boolean ta, Optional<Map<String, List<String>>> sendt, List<Brudd> brudd) {
        var post = koe.hent(id);
        if (ta && post.poststatus().kanBehandles()) {
            postmottak.ta(id);
        }
        return bygger.bygg(post, utkast.mitt(id), sendt, brudd);
    }

    private Optional<String> sisteBehandlet() {
        return koe.mineSiste(1).stream()
                .findFirst()
                .filter(post -> post.ferdigTid() != null)
                .map(post -> tekster.tekst(
                        "postko.sist",
                        kommuner.medId(post.kommuneId()).kode(),
                        Postord.emne(post),
                        Datoer.klokke(Objects.requireNonNull(post.ferdigTid()))));
    }

    /** What another saved, against what this person wrote: for the 409. */
    List<Konfliktvisning.Forskjell> forskjeller(UUID id, MultiValueMap<String, String> sendt) {
        var post = koe.hent(id);
        var forskjeller = new ArrayList<Konfliktvisning.Forskjell>();
        forskjeller.add(new Konfliktvisning.Forskjell(
                tekster.tekst("postko.felt.status"),
                tekster.tekst("postko.status.klar"),
                tekster.tekst("postko.status." + post.status())));
        var tittel = sendt.getFirst("tittel");
        if (tittel != null && post.emne() != null && !tittel.equals(post.emne())) {
            forskjeller.add(new Konfliktvisning.Forskjell(
                    tekster.tekst("postko.felt.tittel"), tittel, String.valueOf(post.emne())));
        }
        return forskjeller;
    }

    /** Cases for the search in the form: by number, property or words. At most nine, only the bound municipality's. */
    List<Skjema.Saksforslag> saker(String soek) {
        var treff = new ArrayList<Sak>();
        if (!soek.isBlank()) {
            Saksnummer.les(soek).flatMap(saker::medNummer).filter(Sak::erAapen).ifPresent(treff::add);
            var eiendom = EIENDOM.matcher(soek);
            if (eiendom.matches()) {
                treff.addAll(saker.omEiendom(
                        new NySak.Eiendom(Integer.parseInt(eiendom.group(1)), Integer.parseInt(eiendom.group(2)))));
            }
            treff.addAll(saker.medOrd(soek));
            treff.addAll(saker.medPart(soek.strip()));
        }
        return treff.stream()
                .distinct()
                .limit(9)
                .map(sak -> new Skjema.Saksforslag(
                        sak.id().toString(), 0, sak.saksnummer().toString(), sak.tittel(), List.of(), false))
                .toList();
    }
}

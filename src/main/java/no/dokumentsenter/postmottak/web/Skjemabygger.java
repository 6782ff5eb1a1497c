package no.dokumentsenter.postmottak.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.dokumentsenter.arkivstruktur.Arkivstruktur;
import no.dokumentsenter.detektor.Identitetsnumre;
import no.dokumentsenter.felles.Brudd;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Maskering;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Hjemler;
import no.dokumentsenter.postmottak.Dubletter;
import no.dokumentsenter.postmottak.Forslag;
import no.dokumentsenter.postmottak.Post;
import no.dokumentsenter.postmottak.Postfil;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Postside;
import no.dokumentsenter.postmottak.Utkast;
import no.dokumentsenter.sak.Sak;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.tilgang.Brukere;
import no.dokumentsenter.tilgang.Saksbehandlervalg;
import org.springframework.stereotype.Component;

/** Fills the form: suggestions first, then the person's draft, then what was sent and refused. */
@Component
class Skjemabygger {
    /** A reason that is said also of an e-mail, whose heading has no place on the paper. */
    private static final String LAERT_TITTEL = "tittel_som_foer";

    /** Rules that no field of the form shows: of the whole, of the documents, of the stop sign, and of the questions that are asked above it. */
    private static final Set<String> UTEN_EGET_FELT =
            Set.of("", "dokumenter", "kommuneBekreftet", "lenkeBekreftet", "tekst", "til");
    /** Fields that hold a suggestion as it is, when it is sure enough. */
    private static final List<String> SIKRE_FELT =
            List.of("sak", "tittel", "avsender", "adresse", "avsendertype", "klasse", "saksbehandler");

    private final Saker saker;
    private final Arkivstruktur arkivstruktur;
    private final Brukere brukere;
    private final Hjemler hjemler;
    private final Kommuner kommuner;
    private final Skjemaleser leser;
    private final Postkoe koe;
    private final Dubletter dubletter;
    private final Tekster tekster;
    private final Laertefelt laert;

    Skjemabygger(
            Saker saker,
            Arkivstruktur arkivstruktur,
            Brukere brukere,
            Hjemler hjemler,
            Kommuner kommuner,
            Skjemaleser leser,
            Postkoe koe,
            Dubletter dubletter,
            Tekster tekster,
            Laertefelt laert) {
        this.saker = saker;
        this.arkivstruktur = arkivstruktur;
        this.brukere = brukere;
        this.hjemler = hjemler;
        this.kommuner = kommuner;
        this.leser = leser;
        this.koe = koe;
        this.dubletter = dubletter;
        this.tekster = tekster;
        this.laert = laert;
    }

    /** All that a form is made of. */
    record Grunnlag(
            Post post,
            List<Postfil> filer,
            List<Postside> sider,
            List<Forslag> forslag,
            int terskel,
            Bevisnummer bevis,
            Optional<Utkast.Lagret> utkast,
            Optional<Map<String, List<String>>> sendt,
            List<Brudd> brudd) {
        List<Forslag> til(String felt) {
            return forslag.stream().filter(f -> f.felt().equals(felt)).toList();
        }

        Optional<String> sikker(String felt) {
            return til(felt).stream()
                    .findFirst()
                    // The first may be one that this person does not see; the second is not for that reason right.
                    .filter(f -> f.rang() == 1 && f.vekt() >= terskel)
                    .map(Forslag::verdi);
        }
    }

    Skjema bygg(Grunnlag g) {
        var v = verdier(g);
        var sak = sakfelt(g, v);
        var valgtSak = valgtSak(v);
        var enhet = enhet(g, v, valgtSak);
        // What is on the screen has the low digits: the class of a new case only when there is to be one.
        var siffer = new AtomicInteger(sak.forslag().size());
        var klasseFoerst = sak.nySak()
                ? Optional.of(laert.klasse(g, v, valgtSak, siffer, feil(g, "klasse")))
                : Optional.<Skjema.Klassefelt>empty();
        var tilgang = tilgang(g, v, siffer);
        var saksbehandler = saksbehandler(g, v, siffer);
        var klasse = klasseFoerst.orElseGet(() -> laert.klasse(g, v, valgtSak, siffer, feil(g, "klasse")));
        var tittel = felt(g, v, "tittel");
        return new Skjema(
                sak,
                tittel,
                offentligTittel(g, v),
                new Skjema.Avsender(
                        felt(g, v, "avsender"),
                        felt(g, v, "adresse"),
                        "person".equals(v.en("avsendertype")),
                        v.har("skjermAvsender")),
                datofelt(g, v, "dokumentdato"),
                datofelt(g, v, "mottattdato"),
                klasse,
                klasser(),
                tilgang,
                enhet,
                saksbehandler,
                dokumenter(g, v),
                duplikat(g),
                feilkommune(g, v),
                mangler(v),
                g.utkast().map(utkast -> Datoer.klokke(utkast.tid())),
                g.brudd().stream()
                        .filter(brudd -> UTEN_EGET_FELT.contains(brudd.felt()))
                        .map(tekster::tekst)
                        .toList());
    }

    private Skjemaverdier verdier(Grunnlag g) {
        var felt = new HashMap<String, List<String>>();
        for (var navn : SIKRE_FELT) {
            g.sikker(navn).ifPresent(verdi -> felt.put(navn, List.of(verdi)));
        }
        g.sikker("dokumentdato")
                .ifPresent(dato -> felt.put("dokumentdato", List.of(Datoer.dato(LocalDate.parse(dato)))));
        felt.put(
                "mottattdato",
                List.of(Datoer.dato(
                        g.post().mottattDato().atZoneSameInstant(Klokke.SONE).toLocalDate())));
        if (!felt.containsKey("sak") && g.til("sak").isEmpty()) {
            felt.put("sak", List.of("ny"));
        }
        Laertefelt.skjermSomLike(g, felt);
        taUtNumre(felt);
        var medUtkast =
                g.utkast().map(u -> new Skjemaverdier(felt).under(u.felt())).orElse(new Skjemaverdier(felt));
        return g.sendt().map(medUtkast::under).orElse(medUtkast);
    }

    /**
     * A number that must never stand in a title is taken out of the suggested one. The document still has it, so parts of
     * that are exempt, where nothing says more.
     */
    private static void taUtNumre(Map<String, List<String>> felt) {
        var tittel = felt.getOrDefault("tittel", List.of("")).getFirst();
        if (Identitetsnumre.finnes(tittel)) {
            felt.put("tittel", List.of(Identitetsnumre.utenNumre(tittel)));
            felt.putIfAbsent("tilgangskode", List.of("D"));
            felt.putIfAbsent("hjemmel", List.of("26-5"));
            // The places of the shielded words are those of the longer title.
            felt.remove("skjermedeOrd");
        }
    }

    private Optional<Sak> valgtSak(Skjemaverdier v) {
        var valgt = v.en("sak");
        try {
            return valgt.isEmpty() || valgt.equals("ny") ? Optional.empty() : Optional.of(saker.hent(SakId.av(valgt)));
        } catch (IllegalArgumentException | IkkeFunnet ukjent) {
            return Optional.empty();
        }
    }

    private Skjema.Sak sakfelt(Grunnlag g, Skjemaverdier v) {
        var rader = new ArrayList<Skjema.Saksforslag>();
        for (var f : g.til("sak")) {
            var deler = f.visning().split(" ", 2);
            rader.add(new Skjema.Saksforslag(
                    f.verdi(),
                    rader.size() + 1,
                    deler[0],
                    deler.length > 1 ? deler[1] : "",
                    laert.grunner(g, f),
                    f.verdi().equals(v.en("sak"))));
        }
        var annen = valgtSak(v)
                .filter(sak ->
                        rader.stream().noneMatch(r -> r.id().equals(sak.id().toString())));
        annen.ifPresent(sak -> rader.add(new Skjema.Saksforslag(
                sak.id().toString(), rader.size() + 1, sak.saksnummer().toString(), sak.tittel(), List.of(), true)));
        var del = leser.arkivdel(leser.eiendom(g.post().id()).isPresent());
        var sakstittel = v.en("sakstittel").isEmpty() ? v.en("tittel") : v.en("sakstittel");
        return new Skjema.Sak(
                rader,
                "ny".equals(v.en("sak")),
                tekster.tekst("postko.nysak", del.kode()),
                new Skjema.Felt(sakstittel, List.of(), feil(g, "sakstittel")),
                feil(g, "sak"));
    }

    private Skjema.Felt felt(Grunnlag g, Skjemaverdier v, String navn) {
        var hvorfor = g.til(navn).stream()
                .findFirst()
                .filter(f -> f.verdi().equals(v.en(navn))
                        && (!f.bevis().isEmpty() || f.grunn().startsWith(LAERT_TITTEL)))
                .map(f -> laert.grunner(g, f))
                .orElse(List.of());
        return new Skjema.Felt(v.en(navn), hvorfor, feil(g, navn));
    }

    private Skjema.Felt datofelt(Grunnlag g, Skjemaverdier v, String navn) {
        var lest = Datoer.les(v.en(navn));
        var bevis = g.til(navn).stream().findFirst().flatMap(f -> g.bevis().nummer(f.bevis()));
        var hvorfor = lest.map(dato -> List.of(new Skjema.Grunn(bevis, Datoer.iOrd(dato), false)))
                .orElse(List.of());
        return new Skjema.Felt(v.en(navn), hvorfor, feil(g, navn));
    }

    private Skjema.OffentligTittel offentligTittel(Grunnlag g, Skjemaverdier v) {
        var skjermet = List.of(v.en("skjermedeOrd").split(","));
        var ord = Maskering.ord(v.en("tittel"));
        var visning = IntStream.range(0, ord.size())
                .mapToObj(i -> new Skjema.Tittelord(ord.get(i), skjermet.contains(Integer.toString(i))))
                .toList();
        var tattUt = g.til("tittel").stream().anyMatch(f -> Identitetsnumre.finnes(f.verdi()))
                ? "postko.personnummer_tatt_ut"
                : "postko.ingen_nummer_funnet";
        var grunn = Identitetsnumre.finnes(v.en("tittel")) ? "postko.personnummer_i_tittel" : tattUt;
        return new Skjema.OffentligTittel(
                visning,
                v.en("skjermedeOrd"),
                List.of(new Skjema.Grunn(
                        Optional.empty(), tekster.tekst(grunn), Identitetsnumre.finnes(v.en("tittel")))));
    }

    private List<Skjema.Valg> klasser() {
        return arkivstruktur.klasser().stream()
                .map(k -> new Skjema.Valg(k.klasseId() + " " + k.tittel(), k.klasseId() + " " + k.tittel(), false))
                .toList();
    }

    private Skjema.Tilgang tilgang(Grunnlag g, Skjemaverdier v, AtomicInteger siffer) {
        var koder = List.of("", "D", "H").stream()
                .map(kode -> new Skjema.Valg(
                        kode,
                        tekster.tekst("postko.tilgang." + (kode.isEmpty() ? "aapen" : kode)),
                        kode.equals(v.en("tilgangskode"))))
                .toList();
        var grunnlag = hjemler.gyldige(LocalDate.now(Klokke.OSLO)).stream()
                .map(h -> new Skjema.Valg(h.kode(), h.hjemmel(), h.kode().equals(v.en("hjemmel"))))
                .toList();
        var fare = g.til("personnummer").stream()
                .findFirst()
                .map(f -> List.of(new Skjema.Grunn(
                        g.bevis().nummer(f.bevis()), tekster.tekst("postko.personnummer_i_dokumentet"), true)))
                .orElse(List.of());
        return new Skjema.Tilgang(
                koder,
                grunnlag,
                Stream.concat(fare.stream(), laert.somLike(g, v).stream()).toList(),
                Laertefelt.skjerming(g, v, siffer),
                feil(g, "tilgangskode"));
    }

    private Skjema.Velger enhet(Grunnlag g, Skjemaverdier v, Optional<Sak> sak) {
        var folk = brukere.saksbehandlere(Kommunevalg.valgt());
        var valgt = Optional.of(v.en("enhet"))
                .filter(e -> !e.isEmpty())
                .or(() -> folk.stream()
                        .filter(f -> f.navn().equals(v.en("saksbehandler")))
                        .map(Saksbehandlervalg::enhet)
                        .findFirst())
                .or(() -> sak.map(Sak::administrativEnhet))
                .or(() -> g.sikker("enhet"))
                .orElse("");
        var enheter =
                folk.stream().map(Saksbehandlervalg::enhet).distinct().sorted().toList();
        return new Skjema.Velger(
                enheter.stream()
                        .map(e -> new Skjema.Valg(e, e, e.equals(valgt)))
                        .toList(),
                false,
                laert.hvorforEnhet(g, v, sak, valgt),
                List.of(),
                feil(g, "enhet"));
    }

    private Skjema.Velger saksbehandler(Grunnlag g, Skjemaverdier v, AtomicInteger siffer) {
        var valgt = v.en("saksbehandler");
        var forslag = g.til("saksbehandler");
        var usikker = valgt.isEmpty();
        var valg = brukere.saksbehandlere(Kommunevalg.valgt()).stream()
                .map(f -> new Skjema.Valg(
                        f.navn(), f.navn() + " – " + f.enhet(), f.navn().equals(valgt), Optional.of(f.enhet())))
                .toList();
        var hurtig = Laertefelt.hurtigvalg(forslag, valgt, siffer);
        var hvorfor =
                usikker && forslag.size() > 1 && forslag.getFirst().grunn().equals("nevnt")
                        ? List.of(new Skjema.Grunn(
                                g.bevis().nummer(forslag.getFirst().bevis()),
                                tekster.tekst("postko.flere_er_nevnt", forslag.size()),
                                false))
                        : forslag.stream()
                                .filter(f -> f.verdi().equals(valgt))
                                .findFirst()
                                .map(f -> laert.grunner(g, f))
                                .orElse(List.of());
        return new Skjema.Velger(valg, usikker, hvorfor, hurtig, feil(g, "saksbehandler"));
    }

    private List<Skjema.Dokumentlinje> dokumenter(Grunnlag g, Skjemaverdier v) {
        var titler = v.alle("dokumenttittel");
        var ider = v.alle("dokument");
        return g.filer().stream()
                .filter(Postfil::registreres)
                .map(fil -> {
                    var plass = ider.indexOf(Integer.toString(fil.nr()));
                    var tittel = plass >= 0 && plass < titler.size()
                            ? titler.get(plass)
                            : Identitetsnumre.utenNumre(fil.tittel());
                    return new Skjema.Dokumentlinje(Integer.toString(fil.nr()), fil.rolle(), tittel, sider(g, fil));
                })
                .toList();
    }

    private String sider(Grunnlag g, Postfil fil) {
        if (fil.grunn() != null) {
            return tekster.tekst(fil.grunn());
        }
        var antall = g.sider().stream().filter(s -> s.filNr() == fil.nr()).count();
        return antall == 0 ? "" : tekster.tekst("postko.antall_sider", antall);
    }

    private Optional<Skjema.Duplikat> duplikat(Grunnlag g) {
        // Most have none, and the item says so itself.
        if (g.post().muligDublettAv() == null) {
            return Optional.empty();
        }
        return dubletter.hint(g.post().id()).map(hint -> {
            var lik = koe.hent(hint.annen());
            return new Skjema.Duplikat(
                    tekster.tekst(
                            "postko.kan_vaere_likt." + hint.grunn(),
                            tekster.tekst("postko.slag." + lik.kanal()),
                            Datoer.naar(lik.mottattDato()),
                            tekster.tekst("postko.status." + lik.status()),
                            hint.likhet()),
                    "/" + Kommunevalg.valgt().slug() + "/postko/" + g.post().id() + "/likt/" + lik.id());
        });
    }

    private Optional<Skjema.Feilkommune> feilkommune(Grunnlag g, Skjemaverdier v) {
        return g.til("kommune").stream().findFirst().map(f -> {
            var annen = kommuner.medSlug(f.verdi());
            var bevis = f.bevis().stream()
                    .map(b -> new Skjema.Grunn(g.bevis().nummer(List.of(b)), "", false))
                    .toList();
            return new Skjema.Feilkommune(
                    annen.slug(),
                    annen.kode(),
                    annen.navn(),
                    tekster.tekst("postko.kjennetegn", annen.navn()),
                    bevis,
                    v.har("kommuneBekreftet"));
        });
    }

    private List<String> mangler(Skjemaverdier v) {
        var mangler = new ArrayList<String>();
        for (var navn : List.of("sak", "tittel", "avsender", "saksbehandler")) {
            if (v.en(navn).isEmpty()) {
                mangler.add(tekster.tekst("postko.mangler." + navn));
            }
        }
        if ("ny".equals(v.en("sak")) && v.en("klasse").isEmpty()) {
            mangler.add(tekster.tekst("postko.mangler.klasse"));
        }
        return mangler;
    }

    private Optional<String> feil(Grunnlag g, String felt) {
        return g.brudd().stream()
                .filter(brudd -> brudd.felt().equals(felt))
                .findFirst()
                .map(tekster::tekst);
    }
}

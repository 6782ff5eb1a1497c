package no.dokumentsenter.journalkontroll.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.journal.Journalposttype;
import no.dokumentsenter.journalkontroll.Avgjoerelse;
import no.dokumentsenter.journalkontroll.Dagtall;
import no.dokumentsenter.journalkontroll.Journalkontroll;
import no.dokumentsenter.journalkontroll.Kontrolldag;
import no.dokumentsenter.journalkontroll.Kontrollpost;
import no.dokumentsenter.journalkontroll.Merknad;
import no.dokumentsenter.journalkontroll.Merknad.Sted;
import no.dokumentsenter.journalkontroll.Rettforslag;
import no.dokumentsenter.journalkontroll.Utleggingstid;
import no.dokumentsenter.journalkontroll.web.Kontrollside.Tilstand;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Brukere;
import no.dokumentsenter.tilgang.Person;
import org.springframework.stereotype.Component;

/** Builds the pages of the control of the day. */
@Component
class Kontrollvisning {
    private final Journalkontroll kontroll;
    private final Utleggingstid tid;
    private final Brukere brukere;
    private final Tekster tekster;

    Kontrollvisning(Journalkontroll kontroll, Utleggingstid tid, Brukere brukere, Tekster tekster) {
        this.kontroll = kontroll;
        this.tid = tid;
        this.brukere = brukere;
        this.tekster = tekster;
    }

    Kontrolloversikt oversikt(List<Kommune> kommuner) {
        return Kontrolloversikt.av(kommuner.stream()
                .map(kommune -> new Kontrolloversikt.Del(
                        kommune.slug(),
                        kommune.kode(),
                        kommune.navn(),
                        Kommunevalg.i(kommune, kontroll::dager).stream()
                                .map(dag -> new Kontrolloversikt.Rad(
                                        sti(kommune, dag.dag()),
                                        Datoer.medUkedag(dag.dag()),
                                        dag.poster(),
                                        dag.venter()))
                                .toList()))
                .toList());
    }

    /** The day that is asked for; else the oldest where somebody must decide; else the newest that waits; else today. */
    LocalDate dag(Optional<LocalDate> valgt, List<Dagtall> dager) {
        return valgt.or(() -> dager.stream()
                        .filter(dag -> dag.venter() > 0)
                        .map(Dagtall::dag)
                        .findFirst())
                .or(() -> dager.stream().map(Dagtall::dag).findFirst())
                .orElseGet(() -> LocalDate.now(Klokke.OSLO));
    }

    Kontrollside side(Optional<LocalDate> oensket, Optional<UUID> post, Optional<UUID> sist, List<String> feil) {
        var kommune = Kommunevalg.valgt();
        var dager = kontroll.dager();
        var dato = dag(oensket, dager);
        var dag = kontroll.dag(dato);
        var navn = new HashMap<String, String>();
        int valgt = valgt(dag, post);
        return new Kontrollside(
                kommune.slug(),
                kommune.kode(),
                kommune.navn(),
                dato.toString(),
                Datoer.medUkedag(dato),
                dag.poster().size(),
                dag.avgjorte(),
                naar(dag),
                dag.erAvgjort()
                        && !dag.klare().isEmpty()
                        && !LocalDate.now(Klokke.OSLO).isBefore(dag.tidligst()),
                dag.klare().size(),
                IntStream.range(0, dag.poster().size())
                        .mapToObj(nr -> linje(dag.poster().get(nr), sti(kommune, dag, nr), navn, nr == valgt))
                        .toList(),
                valgt < 0 ? Optional.empty() : Optional.of(valgt(kommune, dag, valgt, navn)),
                dager.stream()
                        .map(en -> new Kontrollside.Daglenke(
                                sti(kommune, en.dag()),
                                Datoer.dato(en.dag()),
                                en.venter(),
                                en.dag().equals(dato)))
                        .toList(),
                sist.flatMap(id -> angrbar(dag, id)),
                feil);
    }

    private static Optional<Kontrollside.Angrbar> angrbar(Kontrolldag dag, UUID sist) {
        return dag.poster().stream()
                .filter(post ->
                        post.post().id().verdi().equals(sist) && post.avgjort().isPresent() && !post.staarUte())
                .findFirst()
                .map(post -> new Kontrollside.Angrbar(sist, post.post().nummer()));
    }

    /** The one that is asked for; else the first that the reader can decide about. */
    private static int valgt(Kontrolldag dag, Optional<UUID> post) {
        var poster = dag.poster();
        Predicate<Kontrollpost> bedt =
                en -> post.filter(id -> id.equals(en.post().id().verdi())).isPresent();
        return foerste(poster, bedt)
                .orElseGet(() ->
                        foerste(poster, en -> !en.erAvgjort() && !erEgen(en)).orElse(poster.isEmpty() ? -1 : 0));
    }

    private static Optional<Integer> foerste(List<Kontrollpost> poster, Predicate<Kontrollpost> hvilken) {
        return IntStream.range(0, poster.size())
                .filter(nr -> hvilken.test(poster.get(nr)))
                .boxed()
                .findFirst();
    }

    /** Where to go on after the entry: the next that the reader can decide about, or the day. */
    String etter(LocalDate dato, UUID post) {
        var kommune = Kommunevalg.valgt();
        var poster = kontroll.dag(dato).poster();
        int her = foerste(poster, en -> en.post().id().verdi().equals(post)).orElse(0);
        return IntStream.range(1, poster.size())
                .mapToObj(steg -> poster.get((her + steg) % poster.size()))
                .filter(en -> !en.erAvgjort() && !erEgen(en))
                .findFirst()
                .map(en -> en.post().id().verdi())
                .map(neste -> "%s&post=%s&sist=%s".formatted(sti(kommune, dato), neste, post))
                .orElse("%s&post=%s".formatted(sti(kommune, dato), post));
    }

    private static boolean erEgen(Kontrollpost post) {
        return post.registrertAv().equals(Innlogget.brukernavn());
    }

    private String naar(Kontrolldag dag) {
        if (dag.poster().isEmpty()) return "";
        if (dag.poster().stream().allMatch(Kontrollpost::lagtUt)) return tekster.tekst("kontroll.naar.ute");
        if (dag.erAvgjort() && dag.klare().isEmpty()) return tekster.tekst("kontroll.ajour");
        var naar = Datoer.medUkedag(dag.tidligst());
        if (!LocalDate.now(Klokke.OSLO).isBefore(dag.tidligst())
                && tid.klokkeslett().isEmpty()) {
            return tekster.tekst("kontroll.naar.naa");
        }
        return tid.klokkeslett()
                .map(klokka -> tekster.tekst(
                        "kontroll.naar.selv", naar, klokka.toString().replace(':', '.')))
                .orElseGet(() -> tekster.tekst("kontroll.naar.fra", naar));
    }

    private Kontrollside.Linje linje(Kontrollpost post, String til, Map<String, String> navn, boolean gjeldende) {
        return new Kontrollside.Linje(
                post.post().id().verdi(),
                til,
                post.post().nummer(),
                Markering.av(post.ute().tittel(), i(post, Sted.TITTEL)),
                retning(post),
                hvem(post),
                post.ute().hjemmel().orElse(""),
                navn(post.registrertAv(), navn),
                tilstand(post),
                post.merknader().stream()
                        .map(merknad -> new Kontrollside.Lapp(
                                merknad.funn().kode(), merknad.funn().stopper()))
                        .distinct()
                        .toList(),
                gjeldende);
    }

    private Kontrollside.Valgt valgt(Kommune kommune, Kontrolldag dag, int nr, Map<String, String> navn) {
        var post = dag.poster().get(nr);
        var tilstand = tilstand(post);
        var kan = !erEgen(post) && !post.lagtUt();
        var funn = post.merknader().stream().map(merknad -> funn(post, merknad)).toList();
        return new Kontrollside.Valgt(
                post.post().id().verdi(),
                post.post().nummer(),
                post.ute().avtrykk(),
                tekster.tekst("kontroll.plass", nr + 1, dag.poster().size()),
                tilstand,
                funn,
                funn.stream().filter(Kontrollside.Funn::stopper).count(),
                kan ? Rettforslag.til(post).map(forslag -> forslag(post, forslag)) : Optional.empty(),
                Markering.av(post.ute().tittel(), i(post, Sted.TITTEL)),
                Markering.av(post.ute().sakstittel(), i(post, Sted.SAKSTITTEL)),
                retning(post),
                hvem(post),
                Datoer.dato(post.post().journaldato()),
                post.ute().hjemmel().orElse(""),
                navn(post.registrertAv(), navn),
                post.avgjort()
                        .map(Avgjoerelse::avgjortAv)
                        .map(av -> navn(av, navn))
                        .orElse(""),
                post.avgjort().map(Avgjoerelse::forklaring).orElse(""),
                kan && !post.erStoppet() && !post.erGodkjent(),
                kan && post.avgjort().isEmpty(),
                !post.staarUte() && post.avgjort().isPresent(),
                nr > 0 ? Optional.of(sti(kommune, dag, nr - 1)) : Optional.empty(),
                nr + 1 < dag.poster().size() ? Optional.of(sti(kommune, dag, nr + 1)) : Optional.empty());
    }

    private static Kontrollside.Forslag forslag(Kontrollpost post, Rettforslag forslag) {
        return new Kontrollside.Forslag(
                post.post().tittel(), forslag.tittel(), Markering.av(forslag.offentlig(), List.of()));
    }

    private Kontrollside.Funn funn(Kontrollpost post, Merknad merknad) {
        var ute = post.ute();
        var tekst = switch (merknad.sted()) {
            case TITTEL -> ute.tittel().substring(merknad.fra(), merknad.til());
            case SAKSTITTEL -> ute.sakstittel().substring(merknad.fra(), merknad.til());
            case PARTER -> ute.parter().substring(merknad.fra(), merknad.til());
            case POST -> merknad.gjelder();
        };
        return new Kontrollside.Funn(
                merknad.funn().kode(),
                tekster.tekst("kontroll.sted." + merknad.sted().name().toLowerCase(Locale.ROOT)),
                merknad.funn().stopper(),
                tekst);
    }

    private static List<Merknad> i(Kontrollpost post, Sted sted) {
        return post.merknader().stream()
                .filter(merknad -> merknad.sted() == sted)
                .toList();
    }

    private static String retning(Kontrollpost post) {
        var type = post.post().journalposttype();
        if (type == Journalposttype.I) return "inn";
        return type == Journalposttype.U ? "ut" : "internt";
    }

    private static List<Kontrollside.Del> hvem(Kontrollpost post) {
        var ute = post.ute();
        return Markering.av(
                post.post().journalposttype() == Journalposttype.I ? ute.avsendere() : ute.mottakere(), List.of());
    }

    private static Tilstand tilstand(Kontrollpost post) {
        if (post.lagtUt()) return Tilstand.LAGT_UT;
        if (post.erGodkjent()) return Tilstand.GODKJENT;
        if (post.avgjort().isPresent()) return Tilstand.HOLDT;
        if (erEgen(post)) return Tilstand.EGEN;
        if (post.erStoppet()) return Tilstand.STOPPET;
        if (post.staarUte()) return Tilstand.ENDRET;
        return post.merknader().isEmpty() ? Tilstand.VENTER : Tilstand.SPOER;
    }

    private String navn(String brukernavn, Map<String, String> kjente) {
        return Objects.requireNonNull(kjente.computeIfAbsent(
                brukernavn, en -> brukere.person(en).map(Person::navn).orElse(en)));
    }

    static String sti(Kommune kommune, LocalDate dag) {
        return "/%s/journalkontroll?dag=%s".formatted(kommune.slug(), dag);
    }

    private static String sti(Kommune kommune, Kontrolldag dag, int nr) {
        return sti(kommune, dag.dag()) + "&post="
                + dag.poster().get(nr).post().id().verdi();
    }
}

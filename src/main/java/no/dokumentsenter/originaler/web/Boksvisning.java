package no.dokumentsenter.originaler.web;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.originaler.Boks;
import no.dokumentsenter.originaler.Boksstatus;
import no.dokumentsenter.originaler.Karanteneboks;
import no.dokumentsenter.originaler.Karantenebokser;
import no.dokumentsenter.originaler.Originalpapir;
import no.dokumentsenter.originaler.Originalpapirer;
import no.dokumentsenter.originaler.Papirlinje;
import no.dokumentsenter.originaler.Unntaksgrunn;
import no.dokumentsenter.papir.Skannestand;
import org.springframework.stereotype.Component;

/** Makes the words of one box. */
@Component
class Boksvisning {
    private final Karantenebokser bokser;
    private final Originalpapirer papirer;
    private final Karanteneord ord;

    Boksvisning(Karantenebokser bokser, Originalpapirer papirer, Karanteneord ord) {
        this.bokser = bokser;
        this.papirer = papirer;
        this.ord = ord;
    }

    /** Papers on one page: a box may hold thousands. */
    static final int PAA_ETT_BLAD = 100;

    Boksside side(UUID id, List<String> feil, int oensket) {
        var kommune = Kommunevalg.valgt();
        var boks = bokser.hent(id);
        var hode = boks.hode();
        var iBoks =
                boks.papirer().stream().filter(linje -> linje.papir().iBoks()).toList();
        var blader = Math.max(1, (iBoks.size() + PAA_ETT_BLAD - 1) / PAA_ETT_BLAD);
        var nr = Math.clamp(oensket, 1, blader);
        return new Boksside(
                id,
                kommune.slug(),
                kommune.kode(),
                kommune.navn(),
                ord.tekst("originaler.boks", Integer.toString(hode.nummer())),
                hode.status(),
                overskrift(boks),
                fakta(hode),
                Optional.ofNullable(hode.listeId())
                        .map(liste -> "/%s/papir/karantene/liste/%s".formatted(kommune.slug(), liste)),
                iBoks.stream()
                        .skip((long) (nr - 1) * PAA_ETT_BLAD)
                        .limit(PAA_ETT_BLAD)
                        .map(linje -> linje(kommune, linje))
                        .toList(),
                new Boksside.Blad(
                        nr,
                        blader,
                        ord.tekst(
                                "originaler.blad",
                                (nr - 1) * PAA_ETT_BLAD + 1,
                                Math.min(iBoks.size(), nr * PAA_ETT_BLAD),
                                iBoks.size()),
                        blader == 1 ? List.of() : unntatte(iBoks)),
                boks.papirer().stream()
                        .map(Papirlinje::papir)
                        .filter(papir -> !papir.iBoks())
                        .map(this::ute)
                        .toList(),
                papirer.grunner().stream()
                        .filter(Unntaksgrunn::settesAvPerson)
                        .map(grunn -> new Boksside.Grunn(
                                grunn.kode(),
                                ord.tekst("originaler.unntak.grunn_kilde", ord.navn(grunn), grunn.kilde())))
                        .toList(),
                feil);
    }

    /** Those that stop a list, wherever in the box they lie; as many as a person looks through. */
    private static List<Boksside.Sprang> unntatte(List<Papirlinje> iBoks) {
        return IntStream.range(0, iBoks.size())
                .filter(plass -> !iBoks.get(plass).unntak().isEmpty())
                .limit(PAA_ETT_BLAD)
                .mapToObj(plass -> {
                    var papir = iBoks.get(plass).papir();
                    return new Boksside.Sprang(
                            papir.nr(), "?side=%d#papir-%s".formatted(plass / PAA_ETT_BLAD + 1, papir.id()));
                })
                .toList();
    }

    private String overskrift(Boks boks) {
        var hode = boks.hode();
        var unntak = boks.medUnntak().size();
        return switch (hode.boksstatus()) {
            case AAPEN -> ord.tekst("originaler.overskrift.aapen", hode.papirer());
            case LUKKET ->
                ord.tekst("originaler.overskrift.lukket", hode.papirer(), Karanteneord.dato(hode.modenDato()), unntak);
            case MAKULERES -> ord.tekst("originaler.overskrift.makuleres", hode.papirer());
            case MAKULERT ->
                ord.tekst("originaler.overskrift.makulert", hode.papirer(), Karanteneord.dato(hode.avsluttetDato()));
            case BEVART -> ord.tekst("originaler.overskrift.bevart", Karanteneord.dato(hode.avsluttetDato()));
        };
    }

    private List<Boksside.Fakta> fakta(Karanteneboks hode) {
        var ut = new ArrayList<Boksside.Fakta>();
        ut.add(fakta("sted", hode.sted()));
        ut.add(fakta("aapnet", Datoer.dato(hode.aapnetDato()) + ", " + ord.person(hode.aapnetAv())));
        var lukket = hode.lukketDato();
        if (lukket != null) {
            ut.add(fakta("lukket", Datoer.dato(lukket) + ", " + ord.person(hode.lukketAv())));
            ut.add(fakta("moden", Karanteneord.dato(hode.modenDato())));
        }
        if (hode.boksstatus() == Boksstatus.BEVART && hode.bevartGrunn() != null) {
            ut.add(fakta("grunn", hode.bevartGrunn()));
        }
        return ut;
    }

    private Boksside.Fakta fakta(String navn, String verdi) {
        return new Boksside.Fakta(ord.tekst("originaler.fakta." + navn), verdi);
    }

    private Boksside.Linje linje(Kommune kommune, Papirlinje linje) {
        var papir = linje.papir();
        var sider = linje.stand().map(Skannestand::sider).orElse(papir.sider());
        return new Boksside.Linje(
                papir.id(),
                papir.nr(),
                navn(papir),
                papir.journalpostId() == null
                        ? "/postko?post=%s/%s".formatted(kommune.slug(), papir.innkommetPostId())
                        : "/%s/journalpost/%s".formatted(kommune.slug(), papir.journalpostId()),
                om(papir, sider),
                linje.unntak().stream()
                        .map(unntak -> new Boksside.Unntakslinje(Optional.ofNullable(unntak.id()), ord.unntak(unntak)))
                        .toList(),
                linje.stand().isEmpty() && !papir.kontrollert());
    }

    private String om(Originalpapir papir, int sider) {
        var datert = papir.dokumentetsDato();
        return Stream.of(
                        datert == null ? "" : ord.tekst("originaler.papir.datert", Karanteneord.dato(datert)),
                        ord.tekst("originaler.papir.mottatt", Karanteneord.dato(papir.mottattDato())),
                        sider == 0 ? "" : ord.tekst("originaler.papir.sider", sider))
                .filter(del -> !del.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Boksside.Ute ute(Originalpapir papir) {
        var maate = papir.tattUtMaate();
        OffsetDateTime tid = papir.tattUtTid();
        return new Boksside.Ute(
                papir.nr(),
                navn(papir),
                maate == null || tid == null
                        ? ord.tekst("originaler.ute.makulert", Karanteneord.dato(papir.makulertDato()))
                        : ord.tekst(
                                "originaler.ute." + maate,
                                String.valueOf(papir.tattUtTil()),
                                ord.hvem(papir.tattUtAv(), tid)));
    }

    private static String navn(Originalpapir papir) {
        var nummer = papir.journalnummer();
        return nummer.isEmpty() ? papir.filnavn() : nummer;
    }
}

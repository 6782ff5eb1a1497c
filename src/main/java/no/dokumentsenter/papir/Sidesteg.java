package no.dokumentsenter.papir;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommunevalg;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is done to pages, step by step, with the way back. Runs while the stack's row is locked. */
@Component
class Sidesteg {
    private static final TypeReference<List<Foer>> FOER = new TypeReference<>() {};

    private final BuntRepository bunter;
    private final SideRepository sider;
    private final Endringslogg logg;
    private final JsonMapper json;

    Sidesteg(BuntRepository bunter, SideRepository sider, Endringslogg logg, JsonMapper json) {
        this.bunter = bunter;
        this.sider = sider;
        this.logg = logg;
        this.json = json;
    }

    /** How a page was. Steps from before pages could be straightened say nothing of it. */
    record Foer(
            int side,
            String slag,
            boolean skilleFoer,
            boolean utelatt,
            int rotasjon,
            @Nullable Integer retting) {}

    /** False when it was so already. */
    boolean utfoer(Skannebunt bunt, Sidehandling handling, int nr) {
        var kommune = Kommunevalg.valgt();
        var foer = sider.sider(kommune, bunt.id());
        var etter = Buntregler.utfoer(handling, nr, foer);
        var endret = foer.stream().filter(side -> !etter.contains(side)).toList();
        if (endret.isEmpty()) {
            return false;
        }
        etter.stream().filter(side -> !foer.contains(side)).forEach(side -> sider.endre(kommune, bunt.id(), side));
        var foersteg = endret.stream()
                .map(side -> new Foer(
                        side.side(), side.slag(), side.skilleFoer(), side.utelatt(), side.rotasjon(), side.retting()))
                .toList();
        sider.settInnSteg(kommune, bunt.id(), handling.kode(), json.writeValueAsString(foersteg));
        bunter.nyVersjon(kommune, bunt.id());
        logg.hendt("skannebunt", bunt.id(), handling.kode(), "side " + nr);
        return true;
    }

    void angre(Skannebunt bunt) {
        var kommune = Kommunevalg.valgt();
        var steg = sider.sisteSteg(kommune, bunt.id()).orElseThrow(() -> Regelbrudd.i("", "papir.ingenting_aa_angre"));
        var naa = sider.sider(kommune, bunt.id());
        for (var foer : json.readValue(steg.foer(), FOER)) {
            naa.stream()
                    .filter(side -> side.side() == foer.side() && side.sideslag() != Sideslag.FLYTTET)
                    .map(side -> side.med(
                            Sideslag.av(foer.slag()),
                            foer.skilleFoer(),
                            foer.utelatt(),
                            foer.rotasjon(),
                            Objects.requireNonNullElse(foer.retting(), side.retting())))
                    .forEach(side -> sider.endre(kommune, bunt.id(), side));
        }
        sider.angre(kommune, bunt.id(), steg.nr());
        bunter.nyVersjon(kommune, bunt.id());
        logg.hendt("skannebunt", bunt.id(), "angret", steg.handling());
    }

    /** {@code 3,4:90,5:0:14}: the page, how it is turned, and how it is straightened. */
    static String liste(List<Arkside> sider) {
        return sider.stream().map(Sidesteg::som).collect(Collectors.joining(","));
    }

    private static String som(Arkside side) {
        if (side.retting() != 0) return side.side() + ":" + side.rotasjon() + ":" + side.retting();
        return side.rotasjon() == 0 ? Integer.toString(side.side()) : side.side() + ":" + side.rotasjon();
    }
}

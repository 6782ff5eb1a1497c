package no.dokumentsenter.offentligjournal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.offentligjournal.Journaleier;
import no.dokumentsenter.offentligjournal.Offentligsoek;
import no.dokumentsenter.offentligjournal.web.Kurv.Vare;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The reader's basket, which lies on the reader's own device. The pages of the journal are the same for all and are kept
 * by caches, so they never say what is in it; this one does, and is never kept.
 */
@Controller
class KurvController extends OffentligFeil {
    static final String STI = "/postjournal/kurv";
    private static final String KAPSEL = "kurv";
    /** Back to a page of the public journal, never to anywhere else. */
    private static final Pattern HERFRA = Pattern.compile("/(?:[a-z0-9-]{2,30}/)?postjournal(?:[/?][^\\s\\\\]*)?");

    private final Offentligsoek soek;
    private final Tekster tekster;

    KurvController(Offentligsoek soek, Tekster tekster) {
        this.soek = soek;
        this.tekster = tekster;
    }

    @GetMapping(STI)
    String kurv(
            @CookieValue(name = KAPSEL, required = false) @Nullable String kapsel,
            @RequestParam(defaultValue = "") String fra,
            HttpServletResponse svar,
            Model modell) {
        return side(Kurv.les(kapsel, naa()), fra, svar, modell);
    }

    @PostMapping(STI)
    String legg(
            @CookieValue(name = KAPSEL, required = false) @Nullable String kapsel,
            @RequestParam String post,
            @RequestParam(defaultValue = "") String fra,
            HttpServletRequest foresporsel,
            HttpServletResponse svar,
            Model modell) {
        krevHerfra(foresporsel);
        var vare = Vare.les(post).orElseThrow(IkkeFunnet::new);
        // What is not out is not put in either: nobody fills the basket with what is not here.
        soek.hent(soek.eier(vare.slug()), vare.id());
        var kurv = Kurv.les(kapsel, naa());
        if (!kurv.harPlassTil(vare)) {
            svar.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            modell.addAttribute("full", true);
            return side(kurv, fra, svar, modell);
        }
        return videre(kurv.med(vare, naa()), fra, foresporsel, svar);
    }

    @PostMapping(STI + "/ta-ut")
    String taUt(
            @CookieValue(name = KAPSEL, required = false) @Nullable String kapsel,
            @RequestParam String post,
            @RequestParam(defaultValue = "") String fra,
            HttpServletRequest foresporsel,
            HttpServletResponse svar) {
        krevHerfra(foresporsel);
        var kurv = Kurv.les(kapsel, naa());
        return videre(Vare.les(post).map(kurv::uten).orElse(kurv), fra, foresporsel, svar);
    }

    @PostMapping(STI + "/toem")
    String toem(@RequestParam(defaultValue = "") String fra, HttpServletRequest foresporsel, HttpServletResponse svar) {
        krevHerfra(foresporsel);
        return videre(Kurv.les(null, naa()), fra, foresporsel, svar);
    }

    /** These forms have no session to hold a token. The browser says where a form was sent from, and no page can make it lie. */
    private static void krevHerfra(HttpServletRequest foresporsel) {
        var fra = foresporsel.getHeader("Sec-Fetch-Site");
        if (fra != null && !fra.equals("same-origin") && !fra.equals("none")) {
            throw new IkkeFunnet();
        }
    }

    private static String videre(Kurv kurv, String fra, HttpServletRequest foresporsel, HttpServletResponse svar) {
        var tom = kurv.varer().isEmpty();
        svar.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(KAPSEL, tom ? "" : kurv.skrevet())
                        .path("/postjournal")
                        .httpOnly(true)
                        .sameSite("Strict")
                        .secure(foresporsel.isSecure())
                        .maxAge(tom ? Duration.ZERO : Duration.between(naa(), kurv.utloep()))
                        .build()
                        .toString());
        svar.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return "redirect:" + STI
                + (herfra(fra).isEmpty() ? "" : "?fra=" + URLEncoder.encode(fra, StandardCharsets.UTF_8));
    }

    private String side(Kurv kurv, String fra, HttpServletResponse svar, Model modell) {
        svar.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var deler =
                soek.eiere().stream().flatMap(eier -> del(eier, kurv).stream()).toList();
        modell.addAttribute(
                "side",
                new Kurvside(
                        kurv.varer().size(),
                        deler.stream().anyMatch(del -> !del.trukket().isEmpty()),
                        deler,
                        herfra(fra).orElse("/postjournal")));
        return "offentligjournal/web/kurv";
    }

    private Optional<Kurvside.Del> del(Journaleier eier, Kurv kurv) {
        var linjer = new ArrayList<Kurvside.Linje>();
        var trukket = new ArrayList<String>();
        for (var vare : kurv.varer()) {
            if (vare.slug().equals(eier.slug())) {
                visning(eier, vare)
                        .ifPresentOrElse(
                                post -> linjer.add(new Kurvside.Linje(post)), () -> trukket.add(vare.skrevet()));
            }
        }
        return linjer.isEmpty() && trukket.isEmpty()
                ? Optional.empty()
                : Optional.of(new Kurvside.Del(eier, linjer, trukket, tekst(eier, linjer)));
    }

    /** Empty when it is taken back since: then nothing of it is known here. */
    private Optional<Postvisning> visning(Journaleier eier, Vare vare) {
        try {
            return Optional.of(new Postvisning(eier, soek.hent(eier, vare.id())));
        } catch (IkkeFunnet trukket) {
            return Optional.empty();
        }
    }

    /** Numbers alone: they are what the archive finds it by, and a copy on the way names nobody. */
    private String tekst(Journaleier eier, List<Kurvside.Linje> linjer) {
        if (linjer.isEmpty()) {
            return "";
        }
        var linjene = new ArrayList<String>();
        linjene.add(tekster.tekst("offentlig.kurv.tekst.til", eier.navn()));
        linjene.add("");
        linjene.add(tekster.tekst("offentlig.kurv.tekst", linjer.size()));
        linjer.forEach(linje -> linjene.add(tekster.tekst(
                "offentlig.kurv.tekst.post", linje.post().nummer(), linje.post().journaldato())));
        linjene.add("");
        linjene.add(tekster.tekst("offentlig.kurv.tekst.svar"));
        return String.join("\n", linjene);
    }

    private static Optional<String> herfra(String fra) {
        return Optional.of(fra).filter(sti -> HERFRA.matcher(sti).matches());
    }

    private static Instant naa() {
        return Klokke.OSLO.instant();
    }
}

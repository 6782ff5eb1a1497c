package no.dokumentsenter.postmottak.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.postmottak.Forslag;
import no.dokumentsenter.postmottak.web.Skjemabygger.Grunnlag;
import no.dokumentsenter.sak.Sak;
import org.springframework.stereotype.Component;

/** The fields that follow what like letters got, and why. */
@Component
class Laertefelt {
    /** Digits go no further. */
    private static final int FLEST_SIFRE = 9;

    /** Of a hundred: what weighs less beside a choice is noise. */
    private static final int VERDT_ET_SIFFER = 5;

    private final Tekster tekster;

    Laertefelt(Tekster tekster) {
        this.tekster = tekster;
    }

    /** The class: what the case has, and what a new one would get; digits for what else like letters got. */
    Skjema.Klassefelt klasse(
            Grunnlag g, Skjemaverdier v, Optional<Sak> sak, AtomicInteger siffer, Optional<String> feil) {
        var valgt = v.en("klasse");
        var hvorfor = g.til("klasse").stream()
                .filter(f -> f.verdi().equals(valgt))
                .findFirst()
                .map(f -> grunner(g, f))
                .orElse(List.of());
        return new Skjema.Klassefelt(
                sak.map(s -> new Skjema.Felt(
                        s.klasse() + " " + s.klassetittel(),
                        List.of(new Skjema.Grunn(Optional.empty(), tekster.tekst("postko.foelger_saken"), false)),
                        Optional.empty())),
                new Skjema.Felt(valgt, hvorfor, feil),
                valgt.isEmpty() && "ny".equals(v.en("sak")),
                hurtigvalg(g.til("klasse"), valgt, siffer));
    }

    /** A digit for each that is not chosen, as long as there are digits. Beside a choice only what something speaks for. */
    static List<Skjema.Hurtigvalg> hurtigvalg(List<Forslag> forslag, String valgt, AtomicInteger siffer) {
        return forslag.stream()
                .filter(f -> !f.verdi().equals(valgt) && (valgt.isEmpty() || f.vekt() >= VERDT_ET_SIFFER))
                .limit(Math.max(0, FLEST_SIFRE - siffer.get()))
                .map(f -> new Skjema.Hurtigvalg(siffer.incrementAndGet(), f.verdi(), f.visning()))
                .toList();
    }

    /** A digit for the code that like letters have, while the field says otherwise. */
    static Optional<Skjema.Skjermingsvalg> skjerming(Grunnlag g, Skjemaverdier v, AtomicInteger siffer) {
        return g.til("tilgangskode").stream()
                .findFirst()
                .filter(f -> v.en("tilgangskode").isEmpty() || !f.verdi().equals(v.en("hjemmel")))
                .filter(f -> siffer.get() < FLEST_SIFRE)
                .map(f -> new Skjema.Skjermingsvalg(
                        new Skjema.Hurtigvalg(siffer.incrementAndGet(), f.verdi(), f.visning()),
                        !g.til("skjermAvsender").isEmpty(),
                        g.til("skjermedeOrd").stream()
                                .findFirst()
                                .map(Forslag::verdi)
                                .orElse("")));
    }

    /** Why: each ground in words, with the number of the words on the paper that it leans on. */
    List<Skjema.Grunn> grunner(Grunnlag g, Forslag f) {
        var koder = f.grunn().split(",");
        var grunner = new ArrayList<Skjema.Grunn>();
        for (var i = 0; i < koder.length; i++) {
            var bevis =
                    i < f.bevis().size() ? g.bevis().nummer(List.of(f.bevis().get(i))) : Optional.<Integer>empty();
            var kode = koder[i].split(":", 2);
            grunner.add(new Skjema.Grunn(
                    bevis, tekster.tekst("forslag.grunn." + kode[0], kode.length > 1 ? kode[1] : ""), false));
        }
        return grunner;
    }

    /** Why the unit, when neither a person, a handler nor a case says it. */
    List<Skjema.Grunn> hvorforEnhet(Grunnlag g, Skjemaverdier v, Optional<Sak> sak, String valgt) {
        if (!v.en("enhet").isEmpty() || !v.en("saksbehandler").isEmpty() || sak.isPresent()) {
            return List.of();
        }
        return g.til("enhet").stream()
                .filter(f -> f.verdi().equals(valgt))
                .findFirst()
                .map(f -> grunner(g, f))
                .orElse(List.of());
    }

    /** Why the code was chosen; or, while the field says open, that many like letters are not. */
    Optional<Skjema.Grunn> somLike(Grunnlag g, Skjemaverdier v) {
        return g.til("tilgangskode").stream().findFirst().map(f -> {
            var antall = f.grunn().replaceAll("\\D", "");
            var valgt =
                    f.verdi().equals(v.en("hjemmel")) && !v.en("tilgangskode").isEmpty();
            return new Skjema.Grunn(
                    Optional.empty(),
                    valgt
                            ? tekster.tekst("forslag.grunn.like", antall)
                            : tekster.tekst("postko.like_er_unntatt", f.visning()),
                    !valgt);
        });
    }

    /** The code that like letters have, with its law; and the sender's name out of the public title, as theirs. */
    static void skjermSomLike(Grunnlag g, Map<String, List<String>> felt) {
        g.sikker("tilgangskode").ifPresent(hjemmel -> {
            felt.put("tilgangskode", List.of("H"));
            felt.put("hjemmel", List.of(hjemmel));
            g.sikker("skjermedeOrd").ifPresent(ord -> felt.put("skjermedeOrd", List.of(ord)));
            g.sikker("skjermAvsender").ifPresent(ja -> felt.put("skjermAvsender", List.of(ja)));
        });
    }
}

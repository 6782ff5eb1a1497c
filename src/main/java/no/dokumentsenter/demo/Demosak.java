package no.dokumentsenter.demo;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One invented case: its place, property, parties and handler, fixed by the die alone and not by the date. */
final class Demosak {
    private static final Pattern PLASSHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    /** Codes that do not hide who wrote. */
    private static final Set<String> AAPEN_PART = Set.of("14", "26-5");

    private final Grunnlag grunnlag;
    private final Saksmoenster moenster;
    private final Demokommune kommune;
    private final String noekkel;
    private final RandomGenerator terning;
    private final Map<String, String> verdier = new HashMap<>();
    private final PartData part;
    private final Demoperson saksbehandler;
    private final Demoklasse klasse;

    Demosak(
            Grunnlag grunnlag,
            Demokommune kommune,
            String noekkel,
            Saksmoenster moenster,
            Optional<Ressurs.Rad> fast,
            RandomGenerator terning) {
        this.grunnlag = grunnlag;
        this.kommune = kommune;
        this.noekkel = noekkel;
        this.moenster = moenster;
        this.terning = terning;
        this.klasse = grunnlag.klasse(moenster.klasse());
        this.part = fast.map(rad -> grunnlag.folk().navngitt(rad.verdi("navn"), kommune.slug(), terning))
                .orElseGet(() -> grunnlag.folk().part(moenster.partslag(), kommune.slug(), terning));
        this.saksbehandler = grunnlag.saksbehandler(kommune.slug(), moenster.enhet(), terning);
        fyllVerdier(fast);
    }

    /** The steps of the case: its pattern from the start, then registrations that any case may get. */
    List<Saksmoenster.Trinn> trinn(int lengde) {
        var valgte = new ArrayList<Saksmoenster.Trinn>();
        for (var trinn : moenster.trinn()) {
            if (!trinn.alternativ()) {
                valgte.add(trinn);
            } else if (terning.nextInt(3) == 0) {
                valgte.set(valgte.size() - 1, trinn);
            }
        }
        while (valgte.size() < lengde) {
            valgte.add(Folk.trekk(grunnlag.fyll().trinn(), terning));
        }
        return valgte.subList(0, lengde);
    }

    Hendelse hendelse(Saksmoenster.Trinn trinn, LocalDateTime naar, boolean foerste) {
        verdier.put("dato", naar.toLocalDate().minusDays(2).format(DATO));
        var motpart = motpart(trinn.motpart());
        verdier.put("motpart", motpart.navn());
        var kode = kode(trinn.tilgangskode().equals("=") ? moenster.tilgangskode() : trinn.tilgangskode());
        var tittel = SkjermetTittel.les(fyllUt(trinn.tittel()));
        var inn = trinn.type().equals("I");
        return new Hendelse(
                kommune.slug(),
                naar,
                noekkel,
                foerste ? Optional.of(nySak()) : Optional.empty(),
                trinn.type(),
                tittel.tekst(),
                kode.isPresent() ? tittel.ord() : List.of(),
                kode,
                parter(
                        trinn.type(),
                        motpart,
                        kode.filter(k -> !AAPEN_PART.contains(k)).isPresent()),
                inn ? naar.toLocalDate().minusDays(terning.nextInt(6)) : naar.toLocalDate(),
                moenster.klasse(),
                saksbehandler.brukernavn(),
                brodtekst(trinn.type(), kode),
                trinn.vedlegg().stream().map(this::vedlegg).toList());
    }

    private NySakData nySak() {
        var tittel = SkjermetTittel.les(verdi("sak"));
        var gjelderEiendom = moenster.tittel().contains("{gnr}");
        return new NySakData(
                tittel.tekst(),
                tittel.ord(),
                tittel.ord().isEmpty() ? Optional.empty() : kode(moenster.tilgangskode()),
                moenster.klasse(),
                klasse.arkivdel(),
                saksbehandler.brukernavn(),
                gjelderEiendom
                        ? Optional.of(new Eiendom(Integer.parseInt(verdi("gnr")), Integer.parseInt(verdi("bnr"))))
                        : Optional.empty());
    }

    private static Optional<String> kode(String kode) {
        return kode.equals("-") ? Optional.empty() : Optional.of(kode);
    }

    private PartData motpart(String slag) {
        return slag.equals("sak") || slag.equals("-") ? part : grunnlag.folk().part(slag, kommune.slug(), terning);
    }

    private List<PartData> parter(String type, PartData motpart, boolean skjermet) {
        var leder = grunnlag.leder(kommune.slug());
        return switch (type) {
            case "I" -> List.of(ekstern("EA", motpart, skjermet));
            case "U" ->
                terning.nextInt(7) == 0 && !skjermet
                        ? List.of(ekstern("EM", motpart, false), ekstern("EK", motpart("org"), false))
                        : List.of(ekstern("EM", motpart, skjermet));
            case "N" -> List.of(PartData.intern("IA", saksbehandler), PartData.intern("IM", leder));
            default -> List.of(PartData.intern("IA", saksbehandler));
        };
    }

    /** The identity number follows a person into the files that are kept by person, and nowhere else. */
    private PartData ekstern(String parttype, PartData motpart, boolean skjermet) {
        var medNummer = skjermet && Set.of("KLIENT", "PERS").contains(klasse.arkivdel());
        var som = motpart.som(parttype, skjermet);
        return medNummer
                ? som
                : new PartData(
                        parttype,
                        som.slag(),
                        som.navn(),
                        skjermet,
                        Optional.empty(),
                        som.orgnr(),
                        som.adresse(),
                        som.epost());
    }

    private List<String> brodtekst(String type, Optional<String> kode) {
        var avsnitt = new ArrayList<>(moenster.avsnitt(type));
        var felles = grunnlag.fyll().avsnitt(type);
        if (!felles.isEmpty() && avsnitt.size() < 3) {
            avsnitt.add(Folk.trekk(felles, terning));
        }
        if (kode.equals(Optional.of("26-5"))) {
            avsnitt.addFirst("Fødselsnummer: " + part.foedselsnummer().orElse("ikke oppgitt") + ".");
        }
        var antall = Math.min(avsnitt.size(), terning.nextInt(1, 4));
        return avsnitt.subList(0, antall).stream().map(this::fyllUt).toList();
    }

    private VedleggData vedlegg(String tittel) {
        return new VedleggData(tittel, List.of(fyllUt(tittel + " til saken «" + fjernMerker(verdi("sak")) + "».")));
    }

    private void fyllVerdier(Optional<Ressurs.Rad> fast) {
        grunnlag.ord().forEach((navn, liste) -> verdier.put(navn, Folk.trekk(liste, terning)));
        var sted = grunnlag.folk().sted(kommune.slug(), terning);
        verdier.put("sted", sted.verdi("sted"));
        verdier.put("veg", Folk.trekk(sted.liste("veger"), terning));
        verdier.put("gnr", String.valueOf(terning.nextInt(kommune.gnrFra(), kommune.gnrTil() + 1)));
        verdier.put("bnr", String.valueOf(terning.nextInt(1, 240)));
        verdier.put("navn", part.navn());
        verdier.put(
                "barn", grunnlag.folk().fornavn(terning) + " " + grunnlag.folk().etternavn(part.navn()));
        fast.ifPresent(this::fyllFaste);
        verdier.put("sak", fyllUt(moenster.tittel()));
    }

    private void fyllFaste(Ressurs.Rad rad) {
        if (!rad.verdi("gnr").isEmpty()) {
            verdier.put("gnr", rad.verdi("gnr"));
            verdier.put("bnr", rad.verdi("bnr"));
        }
        for (var par : rad.liste("verdier")) {
            var del = par.split("=");
            verdier.put(del[0], del[1]);
        }
    }

    private static String fjernMerker(String merket) {
        return SkjermetTittel.les(merket).tekst();
    }

    private String fyllUt(String tekst) {
        return PLASSHOLDER.matcher(tekst).replaceAll(treff -> Matcher.quoteReplacement(verdi(treff.group(1))));
    }

    private String verdi(String navn) {
        var verdi = verdier.get(navn);
        if (verdi == null) {
            throw new IllegalArgumentException("Ukjent plassholder: " + navn);
        }
        return verdi;
    }
}

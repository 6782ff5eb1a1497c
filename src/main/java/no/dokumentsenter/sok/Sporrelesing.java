package no.dokumentsenter.sok;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.sak.Saksnummer;
import org.jspecify.annotations.Nullable;

/** Reads one question from left to right. */
final class Sporrelesing {
    private static final int LENGSTE = 200;
    private static final int KORTESTE_BEGYNNELSE = 3;
    private static final Pattern NUMMER = Pattern.compile("(\\d{2,4} ?/ ?\\d{1,8})(?: ?- ?0*([1-9]\\d{0,4}))?");
    private static final Pattern EIENDOM = Pattern.compile("(\\d{1,4}) ?/ ?(\\d{1,4})");
    private static final Pattern ORGNR = Pattern.compile("\\d{3} ?\\d{3} ?\\d{3}");
    private static final Pattern NOE = Pattern.compile(".*[\\p{L}\\p{N}].*");
    /** A property in words; a field and what it asks for; a phrase; or what stands between spaces. */
    private static final Pattern BIT = Pattern.compile("(?iU)"
            + "(?<![\\w/])gnr[.:]? ?(?<gnr>\\d{1,4})[ ,/]*(?:og )?bnr[.:]? ?(?<bnr>\\d{1,4})(?![\\w/])"
            + "|(?<![\\w/])(?:gbnr|gnr\\.?/bnr)[.:]? ?(?<gnr2>\\d{1,4}) ?/ ?(?<bnr2>\\d{1,4})(?![\\w/])"
            + "|(?<tegn>[-+]?)(?:(?<felt>\\p{L}{2,20}): ?(?:\"(?<feltuttrykk>[^\"]*)\"?|(?<verdi>[^\\s\"]*))"
            + "|\"(?<uttrykk>[^\"]*)\"?"
            + "|(?<ord>[^\\s\"]+))");

    private static final Map<String, Ledd.Felt> ORDFELT = Map.of(
            "avsender", Ledd.Felt.AVSENDER,
            "mottaker", Ledd.Felt.MOTTAKER,
            "mottakar", Ledd.Felt.MOTTAKER,
            "tittel", Ledd.Felt.TITTEL,
            "dokument", Ledd.Felt.DOKUMENT);

    private final String tekst;
    private final List<Ledd> ledd = new ArrayList<>();
    private final List<String> noekler = new ArrayList<>();
    private final List<Raad> raad = new ArrayList<>();
    private Optional<Sporring.Nummer> nummer = Optional.empty();
    private Optional<Periode> periode = Optional.empty();

    Sporrelesing(String tekst) {
        this.tekst = tekst;
    }

    /** What PostgreSQL cannot take, NUL and half characters, is dropped; so is what is longer than a question. */
    static String rensk(String raa) {
        var ren = new StringBuilder();
        raa.codePoints()
                .limit(LENGSTE)
                .map(tegn -> Character.isISOControl(tegn) ? ' ' : tegn)
                .map(tegn -> "«»“”„".indexOf(tegn) < 0 ? tegn : '"')
                .filter(tegn -> Character.getType(tegn) != Character.SURROGATE)
                .forEach(ren::appendCodePoint);
        return ren.toString().strip();
    }

    Sporring les() {
        if (!bareTall()) {
            BIT.matcher(tekst).results().forEach(this::bit);
        }
        var ferdig = new Sporring(tekst, List.copyOf(ledd), nummer, List.copyOf(noekler), periode, List.copyOf(raad));
        if (!tekst.isEmpty() && raad.isEmpty() && !ferdig.kanSoekes()) {
            return new Sporring(tekst, List.of(), nummer, List.of(), periode, List.of(Raad.stopp("tom", tekst)));
        }
        return ferdig;
    }

    /** A number alone may have spaces in it. */
    private boolean bareTall() {
        if (ORGNR.matcher(tekst).matches()) {
            Noekkel.orgnr(tekst).ifPresent(noekler::add);
            return !noekler.isEmpty();
        }
        return tall(tekst);
    }

    /** 26/123 may be a case, a property or just words; 41/12 no case, since the year has not been. */
    private boolean tall(String skrevet) {
        var treff = NUMMER.matcher(skrevet);
        var sak = treff.matches() ? sak(treff.group(1)) : Optional.<Saksnummer>empty();
        var post = sak.flatMap(nr -> Optional.ofNullable(treff.group(2)).map(Integer::valueOf));
        var eiendom = post.isPresent() ? Optional.<String>empty() : eiendom(skrevet);
        if (sak.isEmpty() && eiendom.isEmpty()) {
            return false;
        }
        var ord = new Ledd(skrevet, Ledd.Slag.UTTRYKK, Ledd.Felt.OVERALT, false, false);
        settNummer(new Sporring.Nummer(sak, post, eiendom, Optional.of(ord)), skrevet);
        return true;
    }

    private static Optional<String> eiendom(String skrevet) {
        var treff = EIENDOM.matcher(skrevet);
        return treff.matches() ? Optional.of(Noekkel.eiendom(treff.group(1), treff.group(2))) : Optional.empty();
    }

    private static Optional<Saksnummer> sak(String skrevet) {
        return Saksnummer.les(skrevet)
                .filter(nr -> nr.aar() <= LocalDate.now(Klokke.OSLO).getYear());
    }

    private void settNummer(Sporring.Nummer nytt, String skrevet) {
        if (nummer.filter(forrige -> !forrige.equals(nytt)).isPresent()) {
            raad.add(Raad.stopp("to_numre", skrevet));
        }
        nummer = Optional.of(nytt);
    }

    private void bit(MatchResult bit) {
        var gnr = bit.group("gnr") == null ? bit.group("gnr2") : bit.group("gnr");
        var bnr = bit.group("bnr") == null ? bit.group("bnr2") : bit.group("bnr");
        if (gnr != null && bnr != null) {
            noekler.add(Noekkel.eiendom(gnr, bnr));
        } else if (bit.group("felt") != null) {
            felt(bit.group("felt").toLowerCase(Locale.ROOT), bit);
        } else if (bit.group("uttrykk") != null) {
            ledd(bit.group("uttrykk"), Ledd.Slag.UTTRYKK, Ledd.Felt.OVERALT, bit.group("tegn"));
        } else {
            ord(bit.group("ord"), bit.group("tegn"));
        }
    }

    private void ord(String skrevet, String tegn) {
        var orgnr = tegn.isEmpty() ? Noekkel.orgnr(skrevet) : Optional.<String>empty();
        if (orgnr.isPresent()) {
            noekler.add(orgnr.get());
        } else if (!tegn.isEmpty() || !tall(skrevet)) {
            ord(skrevet, Ledd.Felt.OVERALT, tegn);
        }
    }

    private void ord(String skrevet, Ledd.Felt felt, String tegn) {
        if (!skrevet.endsWith("*")) {
            ledd(skrevet, Ledd.Slag.ORD, felt, tegn);
            return;
        }
        var begynnelse = skrevet.replaceAll("\\*+$", "");
        if (NOE.matcher(begynnelse).matches() && begynnelse.length() < KORTESTE_BEGYNNELSE) {
            raad.add(Raad.stopp("kort", skrevet));
        } else {
            ledd(begynnelse, Ledd.Slag.BEGYNNELSE, felt, tegn);
        }
    }

    /** Signs alone are no word. */
    private void ledd(String skrevet, Ledd.Slag slag, Ledd.Felt felt, String tegn) {
        if (NOE.matcher(skrevet).matches()) {
            ledd.add(new Ledd(skrevet, slag, felt, tegn.equals("-"), tegn.equals("+")));
        }
    }

    private void felt(String navn, MatchResult bit) {
        var uttrykk = bit.group("feltuttrykk");
        var verdi = uttrykk == null ? Optional.ofNullable(bit.group("verdi")).orElse("") : uttrykk.strip();
        var tegn = bit.group("tegn");
        var ordfelt = ORDFELT.get(navn);
        if (ordfelt != null && verdi.isEmpty()) {
            raad.add(Raad.stopp("tomt_felt", navn));
        } else if (ordfelt != null && uttrykk != null) {
            ledd(verdi, Ledd.Slag.UTTRYKK, ordfelt, tegn);
        } else if (ordfelt != null) {
            ord(verdi, ordfelt, tegn);
        } else {
            tallfelt(navn, verdi, tegn, bit.group());
        }
    }

    private void tallfelt(String navn, String verdi, String tegn, String skrevet) {
        switch (navn) {
            case "saksnr", "saksnummer" -> saksnr(verdi);
            case "dato" -> {
                periode = Periode.les(verdi);
                krev(periode, "dato", verdi);
            }
            case "orgnr" -> noekkel(Noekkel.orgnr(verdi).orElse(null), "orgnr", verdi);
            case "gnr" ->
                noekkel(
                        verdi.matches("\\d{1,4}")
                                ? Noekkel.gnr(verdi)
                                : eiendom(verdi).orElse(null),
                        "eiendom",
                        verdi);
            default -> ukjent(navn, skrevet, tegn);
        }
        if (tegn.equals("-") && !raad.stream().anyMatch(ett -> ett.kode().equals("ukjent_felt"))) {
            raad.add(Raad.stopp("minus", skrevet));
        }
    }

    private void saksnr(String verdi) {
        var treff = NUMMER.matcher(verdi);
        var sak = treff.matches() ? sak(treff.group(1)) : Optional.<Saksnummer>empty();
        krev(sak, "saksnr", verdi);
        sak.ifPresent(nr -> settNummer(
                new Sporring.Nummer(
                        sak,
                        Optional.ofNullable(treff.group(2)).map(Integer::valueOf),
                        Optional.empty(),
                        Optional.empty()),
                verdi));
    }

    private void noekkel(@Nullable String noekkel, String kode, String verdi) {
        krev(Optional.ofNullable(noekkel), kode, verdi);
        if (noekkel != null) {
            noekler.add(noekkel);
        }
    }

    private void krev(Optional<?> lest, String kode, String verdi) {
        if (lest.isEmpty()) {
            raad.add(Raad.stopp(kode, verdi));
        }
    }

    /** «Svar: avslag» is words in a title; what was meant as a field is told of. */
    private void ukjent(String navn, String skrevet, String tegn) {
        var utenTegn = skrevet.substring(tegn.length());
        raad.add(Raad.merk("ukjent_felt", navn));
        for (var en : utenTegn.replace('"', ' ').replace(':', ' ').split(" +")) {
            ledd(en, Ledd.Slag.ORD, Ledd.Felt.OVERALT, tegn);
        }
    }
}

package no.dokumentsenter.detektor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the numbers of people: identity, account and telephone. What comes first in the list goes before what comes later. */
final class Tallfinner {
    private static final Set<String> TELEFONFORMER = Set.of("8", "2+2+2+2", "3+2+3", "4+4");
    private static final int LENGSTE_TELEFON = 15;

    private Tallfinner() {}

    static List<Funn> finn(String tekst, LocalDate idag) {
        var identitet = new ArrayList<Funn>();
        var resten = new ArrayList<Funn>();
        var rekker = Tallrekke.finn(tekst);
        rekker.addAll(Tallrekke.lest(tekst));
        for (var rekke : rekker) {
            if (rekke.sifre().length() == 8) {
                telefon(tekst, rekke).ifPresent(resten::add);
                continue;
            }
            var ord = Ledetekst.foer(tekst, rekke.fra());
            identitetEllerKonto(rekke, ord, idag)
                    .ifPresent(slag -> (slag.erIdentitetsnummer() ? identitet : resten)
                            .add(new Funn(slag, rekke.fra(), rekke.til())));
            iban(tekst, rekke).ifPresent(resten::add);
            medLandkode(rekke).ifPresent(resten::add);
        }
        utenlands(tekst, resten);
        identitet.addAll(resten);
        return identitet;
    }

    /** An account as it is written, or said to be one, is one, also where it could have been an identity number. */
    private static Optional<Slag> identitetEllerKonto(Tallrekke rekke, Ledetekst ord, LocalDate idag) {
        if (rekke.sifre().length() == 11 && erKonto(rekke, ord)) {
            return Optional.of(Slag.KONTONUMMER);
        }
        var slag = Identitetsnumre.slag(rekke, ord, idag);
        return slag.isPresent() || !kanVaereKonto(rekke, ord) ? slag : Optional.of(Slag.KONTONUMMER);
    }

    private static boolean erKonto(Tallrekke rekke, Ledetekst ord) {
        var sagt = ord == Ledetekst.KONTO;
        return switch (rekke.grupper()) {
            case "11" -> sagt && !rekke.lest();
            case "4+2+5" ->
                rekke.ensSkille()
                        && rekke.skille().length() == 1
                        && rekke.skille().charAt(0) != '/'
                        && (sagt || Identitetsnumre.sisteSifferStemmer(rekke.sifre()));
            default -> false;
        };
    }

    /** Eleven digits that nobody says what are, with the check digit of an account. */
    private static boolean kanVaereKonto(Tallrekke rekke, Ledetekst ord) {
        return rekke.grupper().equals("11")
                && !rekke.lest()
                && ord == Ledetekst.INGEN
                && rekke.sifre().chars().distinct().count() > 2
                && Identitetsnumre.sisteSifferStemmer(rekke.sifre());
    }

    /** The account in an IBAN: NO and two check digits, then the account in one or in groups of four. */
    private static Optional<Funn> iban(String tekst, Tallrekke rekke) {
        var land = rekke.fra() - 2;
        if (rekke.grupper().equals("13") && land >= 0 && tekst.startsWith("NO", land)) {
            return Optional.of(new Funn(Slag.KONTONUMMER, rekke.fra() + 2, rekke.til()));
        }
        land = rekke.fra() - 5;
        return rekke.grupper().equals("4+4+3") && land >= 0 && tekst.startsWith("NO", land)
                ? Optional.of(new Funn(Slag.KONTONUMMER, rekke.fra(), rekke.til()))
                : Optional.empty();
    }

    /** The identity numbers alone, whatever else they are said to be. */
    static List<Funn> identitetsnumre(String tekst, LocalDate idag) {
        var rekker = Tallrekke.finn(tekst);
        rekker.addAll(Tallrekke.lest(tekst));
        return rekker.stream()
                .filter(rekke -> rekke.sifre().length() >= 11)
                .flatMap(rekke -> Identitetsnumre.slag(rekke, Ledetekst.foer(tekst, rekke.fra()), idag)
                        .map(slag -> new Funn(slag, rekke.fra(), rekke.til()))
                        .stream())
                .toList();
    }

    /** 0047 and the number in one. */
    private static Optional<Funn> medLandkode(Tallrekke rekke) {
        return rekke.grupper().equals("12") && rekke.sifre().startsWith("0047")
                ? Optional.of(new Funn(Slag.TELEFON, rekke.fra(), rekke.til()))
                : Optional.empty();
    }

    private static Optional<Funn> telefon(String tekst, Tallrekke rekke) {
        if (rekke.sifre().charAt(0) < '2') {
            return Optional.empty();
        }
        var landkode = landkode(tekst, rekke.fra());
        if (landkode < rekke.fra()) {
            return Optional.of(new Funn(Slag.TELEFON, landkode, rekke.til()));
        }
        return kanVaereTelefon(tekst, rekke) && erTelefon(rekke, tekst)
                ? Optional.of(new Funn(Slag.TELEFON, rekke.fra(), rekke.til()))
                : Optional.empty();
    }

    private static boolean kanVaereTelefon(String tekst, Tallrekke rekke) {
        return TELEFONFORMER.contains(rekke.grupper())
                && rekke.ensSkille()
                && rekke.skille().length() <= 1
                && rekke.sifre().chars().distinct().count() > 1
                && !erDelAvTall(tekst, rekke)
                && !erSum(tekst, rekke.til());
    }

    private static boolean erTelefon(Tallrekke rekke, String tekst) {
        var ord = Ledetekst.foer(tekst, rekke.fra());
        if (ord == Ledetekst.ANNET || ord == Ledetekst.KONTO) {
            return false;
        }
        var mobil = rekke.sifre().charAt(0) == '4' || rekke.sifre().charAt(0) == '9';
        var luft = rekke.skille().isEmpty() || Tallrekke.erLuft(rekke.skille().charAt(0));
        return ord == Ledetekst.TELEFON
                || switch (rekke.grupper()) {
                    case "8" -> mobil || etterTelefon(tekst, rekke.fra());
                    case "2+2+2+2" -> luft || mobil && rekke.skille().equals("-");
                    case "3+2+3" -> luft && (mobil || rekke.sifre().charAt(0) == '8');
                    default -> mobil && luft;
                };
    }

    /** Another digit within reach makes it a part of something longer, unless both are whole telephones. */
    private static boolean erDelAvTall(String tekst, Tallrekke rekke) {
        var foer = rekke.fra() - 1;
        var etter = rekke.til();
        return foer > 0 && ".,:-_#".indexOf(tekst.charAt(foer)) >= 0 && Tallrekke.erSiffer(tekst.charAt(foer - 1))
                || foer >= 0 && tekst.charAt(foer) == '_'
                || etter + 1 < tekst.length()
                        && ".,:-".indexOf(tekst.charAt(etter)) >= 0
                        && Tallrekke.erSiffer(tekst.charAt(etter + 1))
                || rekke.skille().equals(" ") && (iRekke(tekst, foer, -1) || iRekke(tekst, etter, 1));
    }

    /** Whether a space and then a pair or a triple of digits goes on from here. */
    private static boolean iRekke(String tekst, int sted, int retning) {
        var i = sted + retning;
        var antall = 0;
        if (sted < 0 || sted >= tekst.length() || tekst.charAt(sted) != ' ') {
            return false;
        }
        while (i >= 0 && i < tekst.length() && antall < 4 && Tallrekke.erSiffer(tekst.charAt(i))) {
            antall++;
            i += retning;
        }
        return antall == 2 || antall == 3;
    }

    private static boolean erSum(String tekst, int etter) {
        var videre = tekst.substring(etter, Math.min(tekst.length(), etter + 8)).stripLeading();
        return videre.startsWith("kr")
                || videre.startsWith("NOK")
                || videre.startsWith(",-")
                || videre.startsWith("m2");
    }

    /** After one telephone and a stroke comes another. */
    private static boolean etterTelefon(String tekst, int fra) {
        var i = fra - 1;
        while (i >= 0 && (tekst.charAt(i) == ' ' || tekst.charAt(i) == '/')) {
            i--;
        }
        return i < fra - 1
                && tekst.substring(i + 1, fra).contains("/")
                && i >= 7
                && tekst.substring(i - 7, i + 1).chars().allMatch(c -> Tallrekke.erSiffer((char) c))
                && Ledetekst.foer(tekst, i - 7) == Ledetekst.TELEFON;
    }

    /** Where +47 or 0047 before the number begins, or the number's own place. */
    private static int landkode(String tekst, int fra) {
        var slutt = fra;
        while (slutt > 0 && fra - slutt < 2 && " )-\u00a0".indexOf(tekst.charAt(slutt - 1)) >= 0) {
            slutt--;
        }
        for (var kode : List.of("(+47", "+47", "0047")) {
            if (tekst.startsWith(kode, slutt - kode.length())) {
                return slutt - kode.length();
            }
        }
        return fra;
    }

    /** A plus and a country's code, then the number; and Norwegian ones that are written in one. */
    private static void utenlands(String tekst, List<Funn> funnet) {
        for (var pluss = tekst.indexOf('+'); pluss >= 0; pluss = tekst.indexOf('+', pluss + 1)) {
            var sifre = 0;
            var til = pluss + 1;
            var norsk = tekst.startsWith("47", til);
            for (var i = pluss + 1; i < tekst.length() && sifre < LENGSTE_TELEFON && !(norsk && sifre == 10); i++) {
                if (Tallrekke.erSiffer(tekst.charAt(i))) {
                    sifre++;
                    til = i + 1;
                } else if (i != til || " -\u00a0".indexOf(tekst.charAt(i)) < 0) {
                    break;
                }
            }
            if (sifre >= 10 && (til == tekst.length() || !Tallrekke.erSiffer(tekst.charAt(til)))) {
                funnet.add(new Funn(Slag.TELEFON, pluss, til));
            }
        }
    }
}

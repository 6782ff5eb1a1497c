package no.dokumentsenter.detektor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.dokumentsenter.detektor.Navneord.Mellom;

/**
 * Finds names of natural persons: those that are known in the case, and those that the lists and the words about them give away.
 * A place, a street or a company named after somebody is nobody.
 */
final class Navnefinner {
    /** A person comes after these. */
    private static final Set<String> FORAN_PERSON = Set.of(
            "hilsen",
            "hei",
            "kjære",
            "navn",
            "navnet",
            "søker",
            "søkeren",
            "mor",
            "far",
            "moren",
            "faren",
            "mora",
            "foresatt",
            "foresatte",
            "elev",
            "eleven",
            "barn",
            "barnet",
            "pasient",
            "pasienten",
            "bruker",
            "brukeren",
            "beboer",
            "klient",
            "verge",
            "fullmektig",
            "saksbehandler",
            "saksbehandlar",
            "kontaktperson",
            "rektor",
            "lærer",
            "lege",
            "fastlege",
            "fastlegen",
            "legen",
            "psykolog",
            "advokat",
            "styreleder",
            "ordfører",
            "tiltakshaver",
            "eier",
            "hjemmelshaver",
            "grunneier",
            "nabo",
            "naboen",
            "ansatt",
            "medarbeider",
            "vikar",
            "søster",
            "bror",
            "sønn",
            "sønnen",
            "datter",
            "datteren",
            "ektefelle",
            "samboer",
            "avdøde",
            "v",
            "fru",
            "frk",
            "herr",
            "hr",
            "dr",
            "familien",
            "enke",
            "arving",
            "tolk",
            "assistent",
            "søsken",
            "tvillingene",
            "pårørende",
            "bekymringsmelding",
            "støttekontakt",
            "avlaster",
            "pb");
    /** A surname alone is somebody's after these. */
    private static final Set<String> FORAN_ETTERNAVN =
            Set.of("fru", "frk", "herr", "hr", "familien", "dr", "advokat", "lege");
    /** A name that could be another word may be one after these, where nothing but a stop follows. */
    private static final Set<String> FORAN_NAVN = Set.of(
            "for", "fra", "til", "med", "av", "om", "vedr", "vedrørende", "gjelder", "ang", "angående", "mot", "ved");
    /** These make a place of the word beside them. */
    private static final Set<String> RETNING = Set.of(
            "nordre",
            "søndre",
            "øvre",
            "nedre",
            "vestre",
            "østre",
            "store",
            "lille",
            "nye",
            "gamle",
            "nord",
            "sør",
            "øst",
            "vest",
            "ny",
            "gammel",
            "stor",
            "midtre",
            "indre",
            "ytre",
            "kong",
            "dronning",
            "st",
            "sankt",
            "nedenfor",
            "ovenfor");
    /** Within a name, between its words. */
    private static final Set<String> BINDEORD = Set.of(
            "van", "von", "de", "der", "den", "da", "dos", "del", "al", "el", "bin", "ibn", "af", "la", "ter", "di");
    /** After a genitive these are a way or a place also with a capital. */
    private static final Set<String> VEIORD =
            Set.of("gate", "gata", "gt", "veg", "vei", "vegen", "veien", "plass", "allé");

    /** Bodies end so, whatever they begin with. */
    private static final List<String> SAMMENSLUTNING = List.of(
            "forening",
            "foreningen",
            "forbund",
            "forbundet",
            "stiftelsen",
            "klubben",
            "legatet",
            "barnehagen",
            "skolen",
            "sykehuset",
            "sjukehuset",
            "selskapet",
            "kafeen",
            "festivalen",
            "firmaet",
            "hotellet",
            "huset",
            "senteret",
            "verket");

    private static final int LENGSTE_NAVN = 6;
    private static final int FORETAK_LETES = 3;

    private final String tekst;
    private final Kjentenavn kjente;
    private final List<Navneord> ord;
    private final List<Funn> funnet = new ArrayList<>();
    /** A text without a space: its hyphens and strokes stand for them. */
    private final boolean filnavn;

    private Navnefinner(String tekst, Kjentenavn kjente) {
        this.tekst = tekst;
        this.kjente = kjente;
        this.ord = Navneord.les(tekst, kjente);
        this.filnavn = tekst.indexOf(' ') < 0;
    }

    static List<Funn> finn(String tekst, Kjentenavn kjente) {
        var finner = new Navnefinner(tekst, kjente);
        if (!kjente.erTom()) {
            finner.kjente();
        }
        finner.ukjente();
        return finner.funnet;
    }

    /** Two words of a known name beside each other, however they are written, and one alone with a capital. */
    private void kjente() {
        for (var i = 0; i < ord.size(); i++) {
            if (ord.get(i).er(Navneliste.KJENT)) {
                var siste = kjentTil(i);
                if (siste > i && !erForetakEtter(siste) && !erSted(i, siste)) {
                    leggTil(i, siste);
                } else if (siste == i && erKjentAlene(i)) {
                    leggTil(i, i);
                }
                i = siste;
            }
        }
    }

    private int kjentTil(int foerste) {
        var siste = foerste;
        for (var i = foerste + 1; i < ord.size() && i - foerste < LENGSTE_NAVN; i++) {
            var mellom = mellom(i - 1);
            if (mellom == Mellom.BRUDD) {
                break;
            }
            if (ord.get(i).er(Navneliste.KJENT)
                    && kjente.iSammeNavn(ord.get(siste).liten(), ord.get(i).liten())) {
                siste = i;
            } else if (!ord.get(i).erInitial()) {
                break;
            }
        }
        return siste;
    }

    private boolean erKjentAlene(int i) {
        var det = ord.get(i);
        if (!det.stor() || erForetakEtter(i) || erSted(i, i) || i > 0 && erForetakFoer(i)) {
            return false;
        }
        return !det.er(Navneliste.STED) && !(erFoerst(i) && det.er(Navneliste.STEDSORD)) || harPersonForan(i);
    }

    private void ukjente() {
        for (var i = 0; i < ord.size(); i++) {
            if (kanVaereNavn(i)) {
                i = rekke(i, rekkeTil(i));
            }
        }
    }

    private boolean kanVaereNavn(int i) {
        return ord.get(i).stor();
    }

    /** The last of the words with capitals that stand together from here. */
    private int rekkeTil(int foerste) {
        var siste = foerste;
        while (siste + 1 < ord.size() && siste - foerste < 2 * LENGSTE_NAVN) {
            var neste = siste + 1;
            if (erBindeord(neste)
                    && neste + 1 < ord.size()
                    && ord.get(neste + 1).stor()
                    && henger(siste)
                    && henger(neste)) {
                siste = neste + 1;
            } else if (ord.get(neste).stor() && henger(siste)) {
                siste = neste;
            } else {
                break;
            }
        }
        return siste;
    }

    private boolean erBindeord(int i) {
        return !ord.get(i).stor() && BINDEORD.contains(ord.get(i).liten());
    }

    private boolean henger(int i) {
        var mellom = mellom(i);
        return mellom == Mellom.LUFT || mellom == Mellom.BINDESTREK || mellom == Mellom.TETT;
    }

    /** Looks for names in a row of words with capitals; answers the last word that was looked at. */
    private int rekke(int a, int b) {
        if (harForetak(a, b)) {
            return b;
        }
        for (var p = a; p <= b; p++) {
            if (ord.get(p).er(Navneliste.FORNAVN)) {
                return fraFornavn(a, p, b);
            }
            if (kommaNavn(p, b)) {
                return etterKomma(p, b);
            }
            if (ord.get(p).er(Navneliste.ETTERNAVN)
                    && !RETNING.contains(ord.get(p).liten())) {
                var q = p;
                while (q < b && ord.get(q + 1).er(Navneliste.FORNAVN)) {
                    q++;
                }
                if (q > p && q == b && !erSted(p, b)) {
                    leggTil(p, b);
                    return b;
                }
            }
        }
        utenFornavn(a, b);
        return b;
    }

    /** A company anywhere in the row, or right after it. */
    private boolean harForetak(int a, int b) {
        for (var i = a; i <= b; i++) {
            if (erForetaksord(i) && (i > a || !erFoerst(a) || b > a)) {
                return true;
            }
        }
        return erForetakEtter(b);
    }

    private boolean erForetaksord(int i) {
        var det = ord.get(i);
        return det.stor() && det.hva() == 0 && SAMMENSLUTNING.stream().anyMatch(det.liten()::endsWith)
                || det.er(Navneliste.FORETAK)
                        && !det.genitiv()
                        && !det.er(Navneliste.ETTERNAVN | Navneliste.KJENT | Navneliste.FORNAVN)
                        && det.stor()
                        && (det.liten().length() > 2 || det.versaler());
    }

    private boolean erForetakEtter(int siste) {
        var sted = ord.get(siste).til();
        if (tekst.startsWith(" & ", sted) || tekst.startsWith(" &amp;", sted)) {
            return true;
        }
        for (var i = siste + 1; i < ord.size() && i <= siste + FORETAK_LETES; i++) {
            if (!henger(i - 1) || !ord.get(i).stor() && !ord.get(i).liten().equals("og")) {
                return false;
            }
            if (erForetaksord(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean erForetakFoer(int i) {
        return henger(i - 1) && erForetaksord(i - 1);
    }

    /** Whether what comes after makes a place, a house or a body of it. */
    private boolean erSted(int foerste, int siste) {
        var neste = siste + 1;
        if (foerste > 0 && RETNING.contains(ord.get(foerste - 1).liten()) && henger(foerste - 1)) {
            return true;
        }
        if (neste >= ord.size()) {
            return false;
        }
        var etter = ord.get(neste);
        return switch (mellom(siste)) {
            case BINDESTREK -> !etter.stor() && !etter.er(Navneliste.KJENT) && !filnavn;
            case LUFT ->
                !etter.stor()
                                && etter.er(Navneliste.STEDSORD)
                                && tekst.charAt(ord.get(siste).til()) != '_'
                        || etter.stor() && VEIORD.contains(etter.liten());
            default -> false;
        };
    }

    /** From the first word of the row that may be a first name. */
    private int fraFornavn(int a, int p, int b) {
        var fra = p;
        while (fra > a && fra - a <= LENGSTE_NAVN && kanStaaForan(fra - 1)) {
            fra--;
        }
        var til = p;
        while (til < b && til - fra < LENGSTE_NAVN && kanFoelge(til + 1)) {
            til++;
        }
        if (erSted(fra, til) || erRettet(fra)) {
            return b;
        }
        var navn = til > fra ? erNavnMedFlere(fra, p, til) : erNavnAlene(p);
        if (navn) {
            leggTil(fra, til);
        }
        return til;
    }

    /** An unknown word before a first name belongs to it, unless it may be the sentence's first. */
    private boolean kanStaaForan(int i) {
        var det = ord.get(i);
        return !erAkronym(det)
                && !RETNING.contains(det.liten())
                && !FORAN_PERSON.contains(det.liten())
                && !det.er(Navneliste.STEDSORD)
                && (det.er(Navneliste.ETTERNAVN | Navneliste.KJENT) && !det.er(Navneliste.STED)
                        || !erFoerst(i) && !det.er(Navneliste.STED));
    }

    private boolean kanFoelge(int i) {
        var det = ord.get(i);
        return erBindeord(i)
                || det.erInitial()
                || !erAkronym(det)
                        && !(det.er(Navneliste.STEDSORD) && !det.er(Navneliste.ETTERNAVN | Navneliste.FORNAVN));
    }

    /** Such as NAV or PPT, in a text that is not in capitals. */
    private boolean erAkronym(Navneord det) {
        return det.versaler() && det.til() - det.fra() <= 5 && det.hva() == 0;
    }

    private boolean erRettet(int fra) {
        return fra > 0 && RETNING.contains(ord.get(fra - 1).liten()) && henger(fra - 1);
    }

    private boolean erNavnMedFlere(int fra, int p, int til) {
        for (var i = fra; i <= til; i++) {
            var det = ord.get(i);
            if (i != p
                    && (det.er(Navneliste.FORNAVN | Navneliste.KJENT) || det.kanVaereEtternavn() || det.erInitial())) {
                return true;
            }
        }
        return ord.get(p).sikkertFornavn() || harPersonForan(fra);
    }

    private boolean erNavnAlene(int p) {
        var det = ord.get(p);
        if (det.er(Navneliste.KJENT)) {
            return erKjentAlene(p);
        }
        if (det.erInitial() || erAkronym(det) || det.til() - det.fra() < 3 && !harPersonForan(p)) {
            return false;
        }
        if (det.sikkertFornavn()) {
            return !det.er(Navneliste.ETTERNAVN) || harPersonForan(p) || erEtterForan(p) || foelgesAvNavn(p);
        }
        return harPersonForan(p) || foelgesAvNavn(p) || !det.er(Navneliste.STED) && erEtterForan(p) && slutterEtter(p);
    }

    /** «Liv og Kari Moe»: the second says what the first is. */
    private boolean foelgesAvNavn(int p) {
        return p + 2 < ord.size()
                && ord.get(p + 1).liten().equals("og")
                && mellom(p) == Mellom.LUFT
                && mellom(p + 1) == Mellom.LUFT
                && ord.get(p + 2).stor()
                && ord.get(p + 2).sikkertFornavn();
    }

    private boolean harPersonForan(int i) {
        if (i == 0) {
            return false;
        }
        var sist = funnet.isEmpty() ? -1 : funnet.getLast().til();
        var foer = ord.get(i - 1);
        var mellom = tekst.substring(foer.til(), Math.min(ord.get(i).fra(), foer.til() + 4));
        if (foer.til() == sist && mellom.equals(", ")
                || i > 1 && foer.liten().equals("og") && ord.get(i - 2).til() == sist) {
            return true;
        }
        return FORAN_PERSON.contains(foer.liten()) && mellom.length() <= 3 && mellom.indexOf('-') < 0;
    }

    private boolean erEtterForan(int i) {
        return i > 0 && FORAN_NAVN.contains(ord.get(i - 1).liten()) && mellom(i - 1) == Mellom.LUFT;
    }

    private boolean slutterEtter(int i) {
        var sted = ord.get(i).til();
        return sted == tekst.length()
                || ",.;)\n".indexOf(tekst.charAt(sted)) >= 0
                || tekst.startsWith(" - ", sted)
                || tekst.startsWith(" – ", sted);
    }

    /** «Etternavn, Fornavn». */
    private boolean kommaNavn(int p, int b) {
        return b + 1 < ord.size()
                && mellom(b) == Mellom.KOMMA
                && (ord.get(p).kanVaereEtternavn() || p > 0 && harPersonForan(p))
                && ord.get(b + 1).stor()
                && ord.get(b + 1).er(Navneliste.FORNAVN)
                && (!ord.get(p).er(Navneliste.STED) || ord.get(b + 1).sikkertFornavn());
    }

    private int etterKomma(int p, int b) {
        var til = b + 1;
        while (til + 1 < ord.size()
                && henger(til)
                && ord.get(til + 1).stor()
                && (ord.get(til + 1).er(Navneliste.FORNAVN | Navneliste.ETTERNAVN)
                        || ord.get(til + 1).erInitial())) {
            til++;
        }
        leggTil(p, til);
        return til;
    }

    /** Two or three words that no list has as first names: somebody, if the last is as a surname, or the words before say so. */
    private void utenFornavn(int a, int b) {
        var fra = a;
        if (erFoerst(a) && !harPersonForan(a) && (!erHele(a, b) || !ord.get(b).er(Navneliste.ETTERNAVN))) {
            fra = a + 1;
        }
        var antall = b - fra + 1;
        if (antall == 1 && ord.get(b).er(Navneliste.ETTERNAVN) && FORAN_ETTERNAVN.contains(foran(b)) && !erSted(b, b)) {
            leggTil(b, b);
        }
        if (antall < 2 || antall > 4 || erSted(fra, b) || erRettet(fra)) {
            return;
        }
        for (var i = fra; i <= b; i++) {
            var det = ord.get(i);
            if (det.er(Navneliste.STED) && !harPersonForan(fra)
                    || erAkronym(det)
                    || RETNING.contains(det.liten())
                    || det.er(Navneliste.STEDSORD) && !det.er(Navneliste.ETTERNAVN)) {
                return;
            }
        }
        if (ord.get(b).kanVaereEtternavn() || harPersonForan(fra)) {
            leggTil(fra, b);
        }
    }

    private String foran(int i) {
        return i == 0 ? "" : ord.get(i - 1).liten();
    }

    /** Whether these words are the whole text, as in the field of a party. */
    private boolean erHele(int a, int b) {
        return a == 0 && b == ord.size() - 1;
    }

    /** Whether a capital here says nothing, since a sentence or a part of a title begins. */
    private boolean erFoerst(int i) {
        if (i == 0) {
            return true;
        }
        for (var sted = ord.get(i - 1).til(); sted < ord.get(i).fra(); sted++) {
            if (".:!?\n-–—_/(«\"".indexOf(tekst.charAt(sted)) >= 0
                    && ord.get(i).fra() - ord.get(i - 1).til() > 1) {
                return true;
            }
        }
        return false;
    }

    private Mellom mellom(int i) {
        return Navneord.mellom(tekst, ord.get(i), ord.get(i + 1));
    }

    private void leggTil(int fra, int til) {
        var siste = til;
        while (siste > fra && erBindeord(siste)) {
            siste--;
        }
        funnet.add(new Funn(Slag.NAVN, ord.get(fra).fra(), ord.get(siste).til()));
    }
}

package no.dokumentsenter.kommune;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a municipality may decide for itself, with what holds until it has. The catalogue stands on the lowest floor, so
 * that all who ask use the same names; who asks is the module that the name begins with.
 */
public enum Innstilling {
    /** Whether a sender is told that the e-mail came. */
    KVITTERING("epost.kvittering.send", Slag.JA_NEI, "nei"),
    /** The language of what is sent by e-mail: {@code nb}, {@code nn} or {@code begge}. */
    KVITTERING_MAALFORM("epost.kvittering.maalform", Slag.MAALFORM, "nb"),
    /** The municipality's own words, in place of the product's. */
    KVITTERING_TEKST_NB("epost.kvittering.tekst.nb", Slag.TEKST, "", "kommune", "dato", "klokke"),
    KVITTERING_TEKST_NN("epost.kvittering.tekst.nn", Slag.TEKST, "", "kommune", "dato", "klokke"),
    /** The notice to the sender of what came to the wrong municipality. */
    VARSEL_MAALFORM("postmottak.feilsendt.maalform", Slag.MAALFORM, "nb"),
    VARSEL_TEKST_NB("postmottak.feilsendt.tekst.nb", Slag.TEKST, "", "kommune", "dato", "til"),
    VARSEL_TEKST_NN("postmottak.feilsendt.tekst.nn", Slag.TEKST, "", "kommune", "dato", "til"),
    /** Whether the same letter in a neighbour's open journal is told of. Both must say yes. */
    LIKE_BREV("postmottak.like_brev_i_andre_kommuner", Slag.JA_NEI, "nei"),
    /** Of 100: a suggestion under it fills no field. Lower than the product's own would fill fields by guessing. */
    FORSLAGSTERSKEL("postmottak.forslag.terskel", 60, 100, "60"),
    /** Working days that an item may wait for a clarification. */
    UAVKLART("postmottak.uavklart.virkedager", 1, 60, "1"),
    /** Of 100 scanned letters, how many another person looks at again. Never under five. */
    STIKKPROEVE("papir.stikkproeve.prosent", 5, 100, "5"),
    /** When a day that is decided goes out by itself; empty means by a person. */
    KLOKKESLETT("publisering.klokkeslett", Slag.KLOKKESLETT, ""),
    /** Working days from the journal date until an entry may be put out. */
    EMBARGO("publisering.embargo_virkedager", 0, 30, "0");

    /** What a value is. */
    public enum Slag {
        JA_NEI,
        MAALFORM,
        TALL,
        TEKST,
        /** HH:mm, or empty. */
        KLOKKESLETT
    }

    private static final int LENGSTE_TEKST = 4000;
    private static final Pattern PLASSHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> MAALFORMER = Set.of("nb", "nn", "begge");

    private final String navn;
    private final Slag slag;
    private final int minst;
    private final int hoeyst;
    private final String standard;
    private final List<String> plassholdere;

    Innstilling(String navn, Slag slag, String standard, String... plassholdere) {
        this(navn, slag, 0, 0, standard, List.of(plassholdere));
    }

    Innstilling(String navn, int minst, int hoeyst, String standard) {
        this(navn, Slag.TALL, minst, hoeyst, standard, List.of());
    }

    Innstilling(String navn, Slag slag, int minst, int hoeyst, String standard, List<String> plassholdere) {
        this.navn = navn;
        this.slag = slag;
        this.minst = minst;
        this.hoeyst = hoeyst;
        this.standard = standard;
        this.plassholdere = plassholdere;
    }

    /** As the database writes it. */
    public String navn() {
        return navn;
    }

    public Slag slag() {
        return slag;
    }

    public int minst() {
        return minst;
    }

    public int hoeyst() {
        return hoeyst;
    }

    /** What holds when nobody has decided anything. */
    public String standard() {
        return standard;
    }

    /** The words in braces that a text may hold: {@code kommune}. */
    public List<String> plassholdere() {
        return plassholdere;
    }

    /** The one with this name. */
    public static Optional<Innstilling> av(String navn) {
        return Arrays.stream(values()).filter(en -> en.navn.equals(navn)).findFirst();
    }

    /**
     * Why this cannot be its value, as a message code and what goes into the message; empty when it can.
     */
    public Optional<Feil> feil(String verdi) {
        return switch (slag) {
            case JA_NEI -> hvis(!verdi.equals("ja") && !verdi.equals("nei"), "innstilling.feil.ja_nei");
            case MAALFORM -> hvis(!MAALFORMER.contains(verdi), "innstilling.feil.maalform");
            case TALL -> hvis(!erTall(verdi), "innstilling.feil.tall", minst, hoeyst);
            case KLOKKESLETT -> hvis(!verdi.isEmpty() && !erTid(verdi), "innstilling.feil.klokkeslett");
            case TEKST -> tekstfeil(verdi);
        };
    }

    /** A message code and what goes into the message. */
    public record Feil(String kode, List<Object> data) {}

    private static Optional<Feil> hvis(boolean feil, String kode, Object... data) {
        return feil ? Optional.of(new Feil(kode, List.of(data))) : Optional.empty();
    }

    private boolean erTall(String verdi) {
        return verdi.matches("\\d{1,4}") && Integer.parseInt(verdi) >= minst && Integer.parseInt(verdi) <= hoeyst;
    }

    private static boolean erTid(String verdi) {
        try {
            return verdi.length() == 5 && LocalTime.parse(verdi).getSecond() == 0;
        } catch (DateTimeParseException ugyldig) {
            return false;
        }
    }

    private Optional<Feil> tekstfeil(String verdi) {
        if (verdi.length() > LENGSTE_TEKST) return hvis(true, "innstilling.feil.lang", LENGSTE_TEKST);
        return PLASSHOLDER
                .matcher(verdi)
                .results()
                .map(treff -> treff.group(1))
                .filter(ord -> !plassholdere.contains(ord))
                .findFirst()
                .map(ord -> new Feil(
                        "innstilling.feil.plassholder",
                        List.of(
                                "{" + ord + "}",
                                plassholdere.stream().map(en -> "{" + en + "}").collect(Collectors.joining(", ")))));
    }
}

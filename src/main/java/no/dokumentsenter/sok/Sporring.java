package no.dokumentsenter.sok;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.dokumentsenter.sak.Saksnummer;

/**
 * What was written in the search field, read. Whatever is written can be read; what cannot be understood says how to
 * mend it ({@link #raad()}). All parts must hold of what is found.
 *
 * @param skrevet what stands in the field again
 * @param noekler numbers of properties and organisations, in the form of their column
 */
public record Sporring(
        String skrevet,
        List<Ledd> ledd,
        Optional<Nummer> nummer,
        List<String> noekler,
        Optional<Periode> periode,
        List<Raad> raad) {
    /**
     * A number with a stroke. Each reading is tried when the one before it found nothing.
     *
     * @param sak 2026/123, 26/123 or 2026/0123
     * @param journalpostnummer the 4 of 2026/123-4
     * @param eiendom gnr. 26 bnr. 123
     * @param ord the number as it stands in a title
     */
    public record Nummer(
            Optional<Saksnummer> sak,
            Optional<Integer> journalpostnummer,
            Optional<String> eiendom,
            Optional<Ledd> ord) {}

    /** Reads it. */
    public static Sporring les(String raa) {
        return new Sporrelesing(Sporrelesing.rensk(raa)).les();
    }

    /** The same for the public: of organisations' numbers and documents' texts nothing is published. */
    public static Sporring lesOffentlig(String raa) {
        var lest = les(raa);
        var alle = new ArrayList<>(lest.raad());
        if (lest.noekler().stream().anyMatch(Noekkel::erOrgnr)) {
            alle.add(Raad.stopp("orgnr_offentlig", lest.skrevet()));
        }
        if (lest.ledd().stream().anyMatch(ledd -> ledd.felt() == Ledd.Felt.DOKUMENT)) {
            alle.add(Raad.stopp("dokument_offentlig", lest.skrevet()));
        }
        return new Sporring(
                lest.skrevet(), lest.ledd(), lest.nummer(), lest.noekler(), lest.periode(), List.copyOf(alle));
    }

    /** Whether nothing was asked. */
    public boolean erTom() {
        return skrevet.isEmpty();
    }

    /** Words alone. */
    static Sporring avOrd(List<String> ord) {
        var ledd = ord.stream()
                .map(ett -> new Ledd(ett, Ledd.Slag.ORD, Ledd.Felt.OVERALT, false, false))
                .toList();
        return new Sporring(String.join(" ", ord), ledd, Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    /** Whether there is anything to look for. */
    public boolean kanSoekes() {
        return raad.stream().noneMatch(Raad::stopper)
                && !(ledd.isEmpty() && nummer.isEmpty() && noekler.isEmpty() && periode.isEmpty());
    }

    /** The number of the case it asks for. */
    public Optional<Saksnummer> sak() {
        return nummer.flatMap(Nummer::sak);
    }

    /** The number of the entry within the case. */
    public Optional<Integer> journalpostnummer() {
        return nummer.flatMap(Nummer::journalpostnummer);
    }

    /** What it may mean, the likeliest first. */
    public List<Sporring> lesninger() {
        if (nummer.isEmpty()) {
            return List.of(this);
        }
        var lesninger = new ArrayList<Sporring>();
        var tall = nummer.get();
        if (tall.sak().isPresent()) {
            lesninger.add(this);
        }
        tall.eiendom().ifPresent(eiendom -> lesninger.add(utenNummer(ledd, medEn(noekler, eiendom))));
        tall.ord().ifPresent(ord -> lesninger.add(utenNummer(medEn(ledd, ord), noekler)));
        return lesninger;
    }

    private Sporring utenNummer(List<Ledd> ord, List<String> tall) {
        return new Sporring(skrevet, ord, Optional.empty(), tall, periode, raad);
    }

    private static <T> List<T> medEn(List<T> alle, T en) {
        return Stream.concat(alle.stream(), Stream.of(en)).toList();
    }
}

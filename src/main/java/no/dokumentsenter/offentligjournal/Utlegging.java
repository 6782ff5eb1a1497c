package no.dokumentsenter.offentligjournal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.dokumentsenter.felles.Avtrykk;
import no.dokumentsenter.felles.Maskering;
import no.dokumentsenter.journal.Journalpost;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.sak.Postnummer;
import no.dokumentsenter.sak.Sak;
import no.dokumentsenter.skjerming.Skjerming;
import org.jspecify.annotations.Nullable;

/**
 * The row that is put out, made of public text alone. A name that is hidden in one place is hidden in the others too:
 * the case's title must not tell what the entry's title keeps back.
 */
record Utlegging(
        UUID id,
        UUID saksmappe,
        int saksaar,
        int sakssekvensnummer,
        int journalaar,
        int journalsekvensnummer,
        int journalpostnummer,
        String journalposttype,
        String tittel,
        String sakstittel,
        String avsendere,
        String mottakere,
        String enhet,
        @Nullable String hjemmel,
        LocalDate journaldato,
        @Nullable LocalDate dokumentetsDato,
        String navneord,
        String soekbar,
        String soekbareAvsendere,
        String soekbareMottakere) {
    private static final Pattern MELLOMROM = Pattern.compile("\\s+");
    private static final Pattern NABOER = Pattern.compile("\\*{5}(?: \\*{5})+");
    private static final Pattern IKKE_ORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern TALL = Pattern.compile(".*\\d.*");
    /** M502 NA: the names of the correspondents are shielded, all of them. */
    private static final String NAVN_SKJERMET = "NA";

    /**
     * Makes the row.
     *
     * @param personnavn the names of natural persons in the case's letters, shielded ones too
     */
    static Utlegging lag(
            Journalpost post,
            Sak sak,
            List<Part> parter,
            @Nullable Skjerming skjerming,
            Collection<String> personnavn) {
        var hemmelig = Navneord.av(hemmelige(post, sak, parter));
        var alleNavnSkjermet = skjerming != null && skjulerNavn(skjerming);
        Predicate<Part> skjult = part -> part.erSkjermet() || alleNavnSkjermet || hemmelig.finnesI(part.navn());
        var tittel = masker(post.offentligTittel(), hemmelig);
        var sakstittel = masker(sak.offentligTittel(), hemmelig);
        var avsendere = navn(parter, Part::erAvsender, skjult);
        var mottakere = navn(parter, part -> !part.erAvsender(), skjult);
        var vist = String.join(" ", tittel, sakstittel, avsendere, mottakere);
        var navneord = Navneord.av(personnavn).somStaarI(vist);
        return new Utlegging(
                post.id().verdi(),
                post.saksmappeId().verdi(),
                post.saksaar(),
                post.sakssekvensnummer(),
                post.journalaar(),
                post.journalsekvensnummer(),
                post.journalpostnummer(),
                post.journalposttype().name(),
                tittel,
                sakstittel,
                avsendere,
                mottakere,
                post.administrativEnhet(),
                skjerming == null ? null : skjerming.skjermingshjemmel(),
                post.journaldato(),
                post.dokumentetsDato(),
                navneord.lagret(),
                String.join(" ", navneord.bytt(tittel, " "), navneord.bytt(sakstittel, " "), post.administrativEnhet()),
                navn(parter, part -> !part.erPerson() && part.erAvsender(), skjult),
                navn(parter, part -> !part.erPerson() && !part.erAvsender(), skjult));
    }

    /** What a person may be shown of it beforehand. */
    Forhaandsvisning visning() {
        return new Forhaandsvisning(tittel, sakstittel, avsendere, mottakere, Optional.ofNullable(hjemmel), avtrykk());
    }

    /** The same as long as the public reads the same. */
    String avtrykk() {
        return avtrykk(
                new Postnummer(saksaar, sakssekvensnummer, journalpostnummer).toString(),
                tittel,
                sakstittel,
                avsendere,
                mottakere,
                Objects.toString(hjemmel, ""),
                enhet,
                Objects.toString(dokumentetsDato, ""));
    }

    /** The same of a row that is out: its texts in the order of the columns above. */
    static String avtrykk(String... tekster) {
        return Avtrykk.av(String.join("\u0000", tekster));
    }

    /** Whether it has no word but those that can be read already, and fewer of them. Stars are no words. */
    boolean sierMindreEnn(String ute) {
        var naa = ord(String.join(" ", tittel, sakstittel, avsendere, mottakere));
        var foer = ord(ute);
        return foer.containsAll(naa) && !naa.containsAll(foer);
    }

    private static Set<String> ord(String tekst) {
        return Maskering.ord(tekst).stream()
                .map(ett -> IKKE_ORD.matcher(ett).replaceAll("").toLowerCase(Locale.ROOT))
                .filter(ett -> !ett.isEmpty())
                .collect(Collectors.toSet());
    }

    /** M502 may say several things at once: «TRO,NA». */
    private static boolean skjulerNavn(Skjerming skjerming) {
        var metadata = skjerming.skjermingMetadata();
        return metadata != null && List.of(metadata.split(",")).contains(NAVN_SKJERMET);
    }

    private static String navn(List<Part> parter, Predicate<Part> hvem, Predicate<Part> skjult) {
        return parter.stream()
                .filter(hvem)
                .map(part -> skjult.test(part) ? Maskering.STJERNER : part.navn())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static List<String> hemmelige(Journalpost post, Sak sak, List<Part> parter) {
        var hemmelige = new ArrayList<String>();
        hemmelige.addAll(skjulteNavn(post.tittel(), post.offentligTittel()));
        hemmelige.addAll(skjulteNavn(sak.tittel(), sak.offentligTittel()));
        parter.stream().filter(Part::erSkjermet).map(Part::navn).forEach(hemmelige::add);
        return hemmelige;
    }

    /**
     * What looks like a name or a number among the hidden words: a capital after the first word, or a digit. A common
     * word that one title hides is left in the others, or half the journal would be stars.
     */
    private static List<String> skjulteNavn(String tittel, String offentlig) {
        var synlige = List.of(MELLOMROM.split(offentlig.strip()));
        var ord = Maskering.ord(tittel);
        var skjulte = new ArrayList<String>();
        for (var i = 0; i < ord.size(); i++) {
            var ett = ord.get(i);
            var navn = i > 0 && Character.isUpperCase(ett.codePointAt(0));
            if (!synlige.contains(ett) && (navn || TALL.matcher(ett).matches())) {
                skjulte.add(ett);
            }
        }
        return skjulte;
    }

    static String masker(String offentlig, Navneord hemmelig) {
        var stjernet = hemmelig.bytt(offentlig, Maskering.STJERNER);
        return NABOER.matcher(stjernet).replaceAll(Maskering.STJERNER);
    }
}

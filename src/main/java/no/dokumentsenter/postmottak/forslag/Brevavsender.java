package no.dokumentsenter.postmottak.forslag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Who wrote: the header of an e-mail; else the block above the first foreign postal address, or the signature. */
final class Brevavsender {
    private static final Pattern POSTSTED = Pattern.compile("^\\d{4} +[A-ZÆØÅ].*");
    private static final Pattern HILSEN = Pattern.compile("(?i)^(?:med )?(?:vennlig )?hilsen\\b.*|^mvh\\b.*");
    private static final Pattern VIRKSOMHET = Pattern.compile(
            "(?i).*\\b(?:as|asa|sa|da|ans|ba|kf|iks|kommune|fylkeskommune|fylke|forening|forbund|lag|idrettslag|il|vel|velforening|"
                    + "skole|barnehage|stiftelse|direktoratet|departementet|statsforvalteren|vegvesen|nav|politi\\p{L}*|tingrett|"
                    + "\\p{L}*verket|\\p{L}*etaten|\\p{L}*tilsynet|senter|sykehus\\p{L}*|advokat\\p{L}*|menighet\\p{L}*|fellesråd|FAU|"
                    + "grunneierlag|bondelag|utvalg|råd|entreprenør|bygg|maskin|\\p{L}+forening|\\p{L}+forbund|\\p{L}+rådet|"
                    + "(?:grende|bygde|ungdoms|kultur|historie|helse|skytter|idretts|musikk|sang|teater|revy|pensjonist|beite|"
                    + "hytte|veg|vei|vann|båt|fiske)lag)\\b.*");
    private static final Pattern PERSONNAVN =
            Pattern.compile("^\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}[\\p{L}'’.-]*|van|von|de|af)){1,4}$");
    /** Two who write together and share their family name. */
    private static final Pattern NAVNEPAR = Pattern.compile(
            "^\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*)* og \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*)+$");
    /** Street, post code and place on one line, under the name in a letterhead. */
    private static final Pattern ADRESSE_PAA_EN_LINJE =
            Pattern.compile("^(\\p{Lu}[\\p{L} .-]+ \\d+ ?[A-Za-z]?), (\\d{4} +[A-ZÆØÅ].*)");
    /** The legal form ends the name of a firm. */
    private static final Pattern FIRMA = Pattern.compile("^\\p{Lu}.* (?:AS|ASA|SA|DA|ANS|BA|KF|IKS)$");

    private static final Pattern VIDERESENDT =
            Pattern.compile("(?i)^\\s*(?:(?:sv|re|svar)\\s*:\\s*)*(?:vs|fw|fwd|videresendt)\\s*:.*");
    /** Specks on the glass that text recognition takes for signs. */
    private static final Pattern STOEV = Pattern.compile("\\s+[^\\p{L}\\d\\s]+$");
    /** Lines of one address are nearer than this, in heights of the letters; an empty line between is more. */
    private static final double TETT = 3.6;

    private static final Pattern LEDETEKST = Pattern.compile(
            "(?i)^(?:navn|avsender|avsendar|fra|frå|søker|søkjar|innsender|firma|virksomhet)\\s*:\\s*(.+)$");
    /** What stands between the parts of an address that is printed on one line. */
    private static final Pattern SKILLE = Pattern.compile("\\s+[|•·]\\s+");

    private static final int ADRESSELINJER = 4;

    private Brevavsender() {}

    static Optional<Treff<Avsenderfunn>> finn(Brev brev) {
        var fra = brev.fraNavn().filter(navn -> !navn.isBlank()).or(brev::fraAdresse);
        if (fra.isPresent()) {
            // A private mailbox may be called anything; only the name of an organisation says that it is one.
            return videresendt(brev)
                    .or(() -> forFirma(brev, fra.get()))
                    .or(() -> fra.map(navn -> Treff.utenBevis(
                            new Avsenderfunn(navn, "", !VIRKSOMHET.matcher(navn).matches()))));
        }
        if (brev.linjer().isEmpty()) {
            return Optional.empty();
        }
        return medLedetekst(brev.foersteSide())
                .or(() -> brevhode(brev.foersteSide()))
                .or(() -> underNavnet(brev.foersteSide()))
                .or(() -> paaEnLinje(brev.foersteSide()))
                .or(() -> logo(brev.foersteSide()))
                .or(() -> underskrift(brev.linjer()));
    }

    /** Who passes a letter on has not written it: the letterhead of what is passed on says who has. */
    private static Optional<Treff<Avsenderfunn>> videresendt(Brev brev) {
        if (brev.emne().filter(emne -> VIDERESENDT.matcher(emne).matches()).isEmpty()) {
            return Optional.empty();
        }
        return brev.foersteSideAvVedleggene().stream()
                .flatMap(side -> brevhode(side).or(() -> underNavnet(side)).stream())
                .findFirst();
    }

    /** Who signs with the firm's name under the own name, writes for the firm. */
    private static Optional<Treff<Avsenderfunn>> forFirma(Brev brev, String fra) {
        var side = brev.linjer().isEmpty() ? List.<Linje>of() : brev.foersteSide();
        return IntStream.range(1, side.size())
                .filter(i -> side.get(i - 1).tekst().equals(fra)
                        && FIRMA.matcher(side.get(i).tekst()).matches())
                .mapToObj(i -> new Treff<>(
                        new Avsenderfunn(side.get(i).tekst(), "", false),
                        List.of(side.get(i).bevis())))
                .findFirst();
    }

    /** A printed letterhead: the name, and under it the whole address on one line. */
    private static Optional<Treff<Avsenderfunn>> underNavnet(List<Linje> side) {
        for (var i = 1; i < side.size(); i++) {
            var adresse = ADRESSE_PAA_EN_LINJE.matcher(side.get(i).tekst());
            var over = side.get(i - 1);
            if (adresse.matches() && erTett(over, side.get(i)) && erNavn(over.tekst())) {
                return Optional.of(new Treff<>(
                        new Avsenderfunn(
                                Navneform.jevnet(over.tekst()),
                                adresse.group(1) + ", " + adresse.group(2),
                                erPerson(over.tekst())),
                        List.of(over.bevis(), side.get(i).bevis())));
            }
        }
        return Optional.empty();
    }

    private static boolean erTett(Linje over, Linje under) {
        return under.y() - over.y() < over.hoeyde() * TETT && under.y() >= over.y();
    }

    /** A form asks for the name, and gets it on the same line. */
    private static Optional<Treff<Avsenderfunn>> medLedetekst(List<Linje> side) {
        for (var linje : side) {
            var treff = LEDETEKST.matcher(linje.tekst());
            if (treff.matches() && erNavn(treff.group(1))) {
                return Optional.of(new Treff<>(
                        new Avsenderfunn(treff.group(1), "", erPerson(treff.group(1))),
                        List.of(linje.bevis(treff.start(1), treff.end(1)))));
            }
        }
        return Optional.empty();
    }

    /** Name and address on one line, most often at the foot of the page. */
    private static Optional<Treff<Avsenderfunn>> paaEnLinje(List<Linje> side) {
        for (var linje : side.reversed()) {
            var deler = SKILLE.split(linje.tekst());
            if (deler.length > 1 && erNavn(deler[0])) {
                var adresse = String.join(", ", List.of(deler).subList(1, deler.length));
                return Optional.of(
                        new Treff<>(new Avsenderfunn(deler[0], adresse, erPerson(deler[0])), List.of(linje.bevis())));
            }
        }
        return Optional.empty();
    }

    static boolean erNavn(String tekst) {
        return VIRKSOMHET.matcher(tekst).matches()
                || PERSONNAVN.matcher(tekst).matches()
                || NAVNEPAR.matcher(tekst).matches();
    }

    /** The name of an organisation on one of the first lines, as printed letterheads have it. */
    private static Optional<Treff<Avsenderfunn>> logo(List<Linje> side) {
        return side.stream()
                .limit(3)
                .filter(linje -> linje.tekst().length() < 60
                        && VIRKSOMHET.matcher(linje.tekst()).matches()
                        && !linje.tekst().matches(".* kommune$"))
                .findFirst()
                .map(linje -> new Treff<>(new Avsenderfunn(linje.tekst(), "", false), List.of(linje.bevis())));
    }

    /** The first address block whose name is not a municipality: letters are written to those. */
    private static Optional<Treff<Avsenderfunn>> brevhode(List<Linje> side) {
        for (var i = 0; i < side.size(); i++) {
            if (POSTSTED.matcher(side.get(i).tekst()).matches()) {
                // Above the name there may be a greeting, or «att.».
                var hele = blokk(side, i);
                var blokk = hele.stream()
                        .dropWhile(linje -> HILSEN.matcher(linje.tekst()).matches()
                                || !erNavn(linje.tekst()) && hele.stream().anyMatch(l -> erNavn(l.tekst())))
                        .toList();
                var navn = blokk.getFirst().tekst();
                var tilKommunen = hele.stream().anyMatch(l -> l.tekst().matches("(?i).*\\bkommune\\b.*"));
                if (!tilKommunen && erNavn(navn)) {
                    var adresse = String.join(
                            ", ",
                            blokk.stream()
                                    .skip(1)
                                    .map(linje -> STOEV.matcher(linje.tekst()).replaceFirst(""))
                                    .toList());
                    return Optional.of(new Treff<>(
                            new Avsenderfunn(Navneform.jevnet(navn), adresse, erPerson(navn)),
                            blokk.stream().map(Linje::bevis).toList()));
                }
            }
        }
        return Optional.empty();
    }

    /** The lines from the name down to the post code: those right above it, close together. What stands beside them is a stamp. */
    private static List<Linje> blokk(List<Linje> side, int poststed) {
        var blokk = new ArrayList<Linje>();
        blokk.add(side.get(poststed));
        for (var i = poststed - 1; i >= 0 && blokk.size() < ADRESSELINJER; i--) {
            var over = side.get(i);
            if (!over.staarOver(side.get(poststed))) {
                continue;
            }
            if (!erTett(over, blokk.getFirst())
                    || POSTSTED.matcher(over.tekst()).matches()) {
                break;
            }
            blokk.addFirst(over);
        }
        return blokk;
    }

    private static Optional<Treff<Avsenderfunn>> underskrift(List<Linje> linjer) {
        for (var i = 0; i < linjer.size(); i++) {
            if (HILSEN.matcher(linjer.get(i).tekst()).matches()) {
                return linjer.subList(i + 1, Math.min(linjer.size(), i + ADRESSELINJER)).stream()
                        .filter(linje -> PERSONNAVN.matcher(linje.tekst()).matches()
                                || VIRKSOMHET.matcher(linje.tekst()).matches())
                        .findFirst()
                        .map(linje -> new Treff<>(
                                new Avsenderfunn(linje.tekst(), "", erPerson(linje.tekst())), List.of(linje.bevis())));
            }
        }
        return Optional.empty();
    }

    private static boolean erPerson(String navn) {
        return !VIRKSOMHET.matcher(navn).matches()
                && (PERSONNAVN.matcher(navn).matches() || NAVNEPAR.matcher(navn).matches());
    }
}

package no.dokumentsenter.postmottak.forslag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The heading of a letter: larger than the rest, or a word that headings begin with; the subject of an e-mail. */
final class Brevtittel {
    private static final Pattern PREFIKS =
            Pattern.compile("(?i)^\\s*(?:(?:sv|vs|re|fw|fwd|svar|videresendt)\\s*:\\s*)+");
    private static final Pattern OVERSKRIFTSORD = Pattern.compile(
            "(?i)^(?:vedr(?:ørende)?\\.?:? |ang(?:ående)?\\.?:? )?(?:\\p{L}*søknad|klage|svar|\\p{L}*melding|\\p{L}*uttalelse|varsel|"
                    + "nabovarsel|tilbud|spørsmål|innsyn|krav|oversend\\p{L}*|\\p{L}*høring|rapport|referat|protokoll|avtale|"
                    + "henvendelse|anmodning|bekymring\\p{L}*|invitasjon|vedtak|\\p{L}*merknad\\p{L}*|forespørsel|innspill|ettersending|purring|"
                    + "orientering|informasjon|dispensasjon|regulering|endring|bestilling|kontrakt|faktura|tilsyn)\\b.*");
    private static final Pattern IKKE_OVERSKRIFT = Pattern.compile(
            "(?i)^(?:hei\\b|til\\b|fra\\b|deres ref|vår ref|dato|org|tlf|telefon|e-post|vedlegg|kopi|side \\d|med hilsen|vennlig hilsen|mvh|att).*|.*@.*|.*\\b\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}+) ?\\d{4}$|.*\\b\\d{4} [A-ZÆØÅ].*|"
                    + "^[\\p{L} .-]+(?:vegen|veien|veg|vei|gata|gate|plassen|plass|stien|bakken|svingen|tunet|alleen|allé) \\d+ ?[a-z]?\\W*$");
    private static final Pattern LEDETEKST =
            Pattern.compile("(?i)^(?:gjelder|gjeld|emne|vedr(?:ørende)?|ang(?:ående|åande)?)\\.?\\s*:\\s*(.{8,})$");
    /** Our number after the subject is for finding the case, not for its title. */
    private static final Pattern NUMMER_ETTER =
            Pattern.compile("\\s*[(\\[](?:sak\\s*)?(?:20)?\\d{2} ?/ ?\\d{1,6}(?:-\\d{1,3})?[)\\]]$");

    private static final Pattern NAVN_ELLER_STED =
            Pattern.compile("(?i)^.*\\bkommune\\b.*|^\\p{L}[\\p{L} .-]* \\d+ ?[a-z]?$|.*:.*|^[^a-zæøå]+$");
    private static final Pattern HILSEN = Pattern.compile("(?i)^(?:(?:med|beste?|vennlig) )*hilsen\\b.*|^mvh\\b.*");
    /** So much air under a line, in heights of it, sets it apart. */
    private static final double LUFT = 2;

    /** Lines of one paragraph are nearer than this, in heights of the letters. */
    private static final double LINJESKIFT = 3.6;

    private static final int KORTEST = 8;
    private static final int LENGST = 160;
    private static final int MINST_SETNING = 4;
    private static final double STOERRE = 1.12;

    private Brevtittel() {}

    static Optional<Treff<String>> finn(Brev brev) {
        var emne = brev.emne()
                .map(tekst -> PREFIKS.matcher(tekst).replaceFirst("").strip())
                .map(tekst -> NUMMER_ETTER.matcher(tekst).replaceFirst(""));
        if (emne.filter(tekst -> !tekst.isBlank()).isPresent()) {
            return emne.map(Treff::utenBevis);
        }
        if (brev.linjer().isEmpty()) {
            return Optional.empty();
        }
        var side = brev.foersteSide();
        return medLedetekst(side).or(() -> framhevet(foerHilsenen(side))).or(() -> alene(side));
    }

    /** «Gjelder: …». */
    private static Optional<Treff<String>> medLedetekst(List<Linje> side) {
        for (var linje : side) {
            var treff = LEDETEKST.matcher(linje.tekst());
            if (treff.matches()) {
                return Optional.of(new Treff<>(treff.group(1), List.of(linje.bevis(treff.start(1), treff.end(1)))));
            }
        }
        return Optional.empty();
    }

    /** The first short line with air under it and a sentence after it, that is neither name nor address. */
    private static Optional<Treff<String>> alene(List<Linje> side) {
        return IntStream.range(0, side.size() - 1)
                .filter(i -> kanVaereOverskrift(side.get(i).tekst())
                        && !NAVN_ELLER_STED.matcher(side.get(i).tekst()).matches()
                        && !Brevavsender.erNavn(side.get(i).tekst())
                        && side.get(i + 1).y() - side.get(i).y() > side.get(i).hoeyde() * LUFT
                        && side.get(i + 1).ord().size() >= MINST_SETNING)
                .boxed()
                .findFirst()
                .map(i -> new Treff<>(side.get(i).tekst(), List.of(side.get(i).bevis())));
    }

    /** Under the greeting stand names and what is enclosed, and those are not headings. */
    private static List<Linje> foerHilsenen(List<Linje> side) {
        var foer = side.stream()
                .takeWhile(linje -> !HILSEN.matcher(linje.tekst()).matches())
                .toList();
        return foer.isEmpty() ? side : foer;
    }

    /** Larger than the rest, or with a word that headings begin with. */
    private static Optional<Treff<String>> framhevet(List<Linje> side) {
        if (side.isEmpty()) {
            return Optional.empty(); // the first page has no words
        }
        var hoeyder = side.stream().map(Linje::hoeyde).sorted().toList();
        var vanlig = hoeyder.get(hoeyder.size() / 2);
        return IntStream.range(0, side.size())
                .filter(i -> kanVaereOverskrift(side.get(i).tekst()) && !loeperVidere(side, i, vanlig))
                .boxed()
                .max(Comparator.comparingInt((Integer i) -> poeng(side, i, vanlig))
                        .thenComparing(Comparator.reverseOrder()))
                .filter(i -> poeng(side, i, vanlig) > 0)
                .map(i -> medFortsettelse(side, i, vanlig));
    }

    /** Large letters and a word that headings begin with weigh most together; large letters at the top are a letterhead. */
    private static int poeng(List<Linje> side, int nr, float vanlig) {
        var stor = side.get(nr).hoeyde() > vanlig * STOERRE && nr >= 3;
        var ord = OVERSKRIFTSORD.matcher(side.get(nr).tekst()).matches();
        return (stor ? 1 : 0) + (ord ? 2 : 0);
    }

    /** A line of ordinary size that goes on in small letters right under is a sentence, whatever word it begins with. */
    private static boolean loeperVidere(List<Linje> side, int nr, float vanlig) {
        if (nr + 1 >= side.size() || side.get(nr).hoeyde() > vanlig * STOERRE) {
            return false;
        }
        var neste = side.get(nr + 1);
        return Character.isLowerCase(neste.tekst().codePointAt(0))
                && neste.y() - side.get(nr).y() < side.get(nr).hoeyde() * LINJESKIFT;
    }

    private static boolean kanVaereOverskrift(String tekst) {
        return tekst.length() >= KORTEST
                && tekst.length() <= LENGST
                && !tekst.endsWith(".")
                && !tekst.endsWith(",")
                && !IKKE_OVERSKRIFT.matcher(tekst).matches();
    }

    /** A heading may run over two lines of the same size. */
    private static Treff<String> medFortsettelse(List<Linje> side, int nr, float vanlig) {
        var linje = side.get(nr);
        var tekst = new StringBuilder(linje.tekst());
        var bevis = new ArrayList<>(List.of(linje.bevis()));
        if (nr + 1 < side.size() && linje.hoeyde() > vanlig * STOERRE) {
            var neste = side.get(nr + 1);
            var like = Math.abs(neste.hoeyde() - linje.hoeyde()) < linje.hoeyde() * 0.12;
            if (like && neste.hoeyde() > vanlig * STOERRE) {
                tekst.append(' ').append(neste.tekst());
                bevis.add(neste.bevis());
            }
        }
        return new Treff<>(tekst.toString(), bevis);
    }
}

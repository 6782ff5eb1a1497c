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
                    + "henvendelse|anmodning|bekymring\\p{L}*|invitasjon|vedtak|forespørsel|innspill|ettersending|purring|"
                    + "orientering|informasjon|dispensasjon|regulering|endring|bestilling|kontrakt|faktura|tilsyn)\\b.*");
    private static final Pattern IKKE_OVERSKRIFT = Pattern.compile(
            "(?i)^(?:hei\\b|til\\b|fra\\b|deres ref|vår ref|dato|org|tlf|telefon|e-post|vedlegg|kopi|side \\d|med hilsen|vennlig hilsen|mvh|att).*|.*@.*|.*\\b\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}+) ?\\d{4}$|.*\\b\\d{4} [A-ZÆØÅ].*");
    private static final int KORTEST = 8;
    private static final int LENGST = 160;
    private static final double STOERRE = 1.12;

    private Brevtittel() {}

    static Optional<Treff<String>> finn(Brev brev) {
        var emne =
                brev.emne().map(tekst -> PREFIKS.matcher(tekst).replaceFirst("").strip());
        if (emne.filter(tekst -> !tekst.isBlank()).isPresent()) {
            return emne.map(Treff::utenBevis);
        }
        if (brev.linjer().isEmpty()) {
            return Optional.empty();
        }
        var side = brev.foersteSide();
        var hoeyder = side.stream().map(Linje::hoeyde).sorted().toList();
        var vanlig = hoeyder.get(hoeyder.size() / 2);
        return IntStream.range(0, side.size())
                .filter(i -> kanVaereOverskrift(side.get(i).tekst()))
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

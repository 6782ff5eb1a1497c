package no.dokumentsenter.ytelse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import no.dokumentsenter.lesing.Ord;

/**
 * One letter as the reading hands it on: words with places on a page, or an e-mail with its header. Drawing and reading
 * real pages is what {@code skann} measures.
 */
public record Brevark(Optional<String> fraNavn, Optional<String> emne, List<Ord> ord) {
    private static final float VENSTRE = 120;
    private static final float HOEYRE = 820;
    private static final float SKRIFT = 22;
    private static final float LINJE = 34;

    /**
     * What the letter says, before it is laid out.
     *
     * @param avsender name, then address lines; a firm's last line is its organisation number
     * @param referanse our case number in the sender's words, or empty
     * @param egenReferanse the sender's own number, or empty
     */
    record Innhold(
            List<String> avsender,
            boolean erPerson,
            String referanse,
            String egenReferanse,
            String tittel,
            List<String> setninger) {}

    /** The layouts of what the archive has seen: like the sample post, that the rules were written against. */
    static Brevark kjent(Innhold brev, RandomGenerator terning) {
        return switch (terning.nextInt(3)) {
            case 0 -> brevhodeOeverst(brev);
            case 1 -> toSpalter(brev);
            default -> epost(brev, "Hei!", "Hilsen");
        };
    }

    /** Layouts that nothing of the training has. */
    static Brevark holdtTilbake(Innhold brev, RandomGenerator terning) {
        return switch (terning.nextInt(4)) {
            case 0 -> mottakerFoerst(brev);
            case 1 -> merkelapper(brev);
            case 2 -> bunntekst(brev);
            default -> epost(brev, "Til rette vedkommende", "Beste hilsen");
        };
    }

    private static Brevark brevhodeOeverst(Innhold brev) {
        var ark = new Tegner();
        brev.avsender().forEach(ark::linje);
        ark.hopp();
        ark.linje("Prøve kommune")
                .linje("Rådhusvegen 1")
                .linje("2499 Prøvesund")
                .hopp();
        ark.linje("Dato: 03.11.2026");
        ark.hvis("Deres ref.: ", brev.referanse()).hvis("Vår ref.: ", brev.egenReferanse());
        ark.hopp().stor(brev.tittel()).hopp();
        brev.setninger().forEach(ark::avsnitt);
        return ark.hopp()
                .linje("Med vennlig hilsen")
                .linje(brev.avsender().getFirst())
                .ferdig();
    }

    private static Brevark toSpalter(Innhold brev) {
        var ark = new Tegner();
        ark.stor(brev.avsender().getFirst());
        ark.linje(String.join(", ", brev.avsender().subList(1, brev.avsender().size())))
                .hopp();
        ark.linje("Prøve kommune").hoeyre("Dato 03.11.2026").linje("2499 Prøvesund");
        if (!brev.referanse().isEmpty()) {
            ark.hoeyre("Deres referanse " + brev.referanse());
        }
        ark.hopp().stor(brev.tittel()).hopp();
        brev.setninger().forEach(ark::avsnitt);
        return ark.hopp()
                .linje("Vennlig hilsen")
                .linje(brev.avsender().getFirst())
                .ferdig();
    }

    private static Brevark mottakerFoerst(Innhold brev) {
        var ark = new Tegner();
        ark.linje("Prøve kommune v/postmottak")
                .hoeyre("Prøvesund, den 5. november 2026")
                .hopp();
        ark.hvis("Deres saksnr: ", brev.referanse()).hvis("Vår referanse: ", brev.egenReferanse());
        ark.linje(brev.tittel()).hopp();
        brev.setninger().forEach(ark::avsnitt);
        ark.hopp().linje("Mvh");
        brev.avsender().forEach(ark::linje);
        return ark.ferdig();
    }

    private static Brevark merkelapper(Innhold brev) {
        var ark = new Tegner();
        ark.linje("TIL PRØVE KOMMUNE").hopp();
        ark.linje("Navn: " + brev.avsender().getFirst());
        ark.linje("Adresse: "
                + String.join(", ", brev.avsender().subList(1, brev.avsender().size())));
        ark.linje("Gjelder: " + brev.tittel());
        ark.hvis("Kommunens sak: ", brev.referanse()).hvis("Avsenders arkivnr: ", brev.egenReferanse());
        ark.hopp();
        brev.setninger().forEach(ark::avsnitt);
        return ark.hopp().linje("Sted og dato: Prøvesund 05/11-2026").ferdig();
    }

    private static Brevark bunntekst(Innhold brev) {
        var ark = new Tegner();
        ark.stor(brev.tittel()).linje("5.11.2026").hopp();
        var setninger = new ArrayList<>(brev.setninger());
        if (!brev.referanse().isEmpty()) {
            setninger.addFirst("Vi viser til sak " + brev.referanse() + " hos dere.");
        }
        setninger.forEach(ark::avsnitt);
        ark.hopp().linje("Hilsen fra").linje(brev.avsender().getFirst()).hopp().hopp();
        return ark.linje(String.join(" | ", brev.avsender()))
                .hvis("Ref. ", brev.egenReferanse())
                .ferdig();
    }

    private static Brevark epost(Innhold brev, String hei, String hilsen) {
        var ark = new Tegner();
        ark.linje(hei).hopp();
        var emne = brev.referanse().isEmpty() ? brev.tittel() : brev.tittel() + " (" + brev.referanse() + ")";
        brev.setninger().forEach(ark::avsnitt);
        ark.hopp().linje(hilsen).linje(brev.avsender().getFirst());
        return new Brevark(
                Optional.of(brev.avsender().getFirst()),
                Optional.of(emne),
                ark.ferdig().ord());
    }

    /** Puts words on a page, a line at a time. */
    private static final class Tegner {
        private final List<Ord> ord = new ArrayList<>();
        private float y = 90;

        Tegner linje(String tekst) {
            return skriv(VENSTRE, tekst, SKRIFT, LINJE);
        }

        Tegner stor(String tekst) {
            return skriv(VENSTRE, tekst, SKRIFT * 1.4f, LINJE * 1.4f);
        }

        /** On the line that was just written, far to the right. */
        Tegner hoeyre(String tekst) {
            y -= LINJE;
            return skriv(HOEYRE, tekst, SKRIFT, LINJE);
        }

        Tegner hvis(String ledetekst, String verdi) {
            return verdi.isEmpty() ? this : linje(ledetekst + verdi);
        }

        void avsnitt(String tekst) {
            var linje = new StringBuilder();
            for (var neste : tekst.split(" ")) {
                if (linje.length() + neste.length() > 80) {
                    linje(linje.toString().strip());
                    linje.setLength(0);
                }
                linje.append(neste).append(' ');
            }
            linje(linje.toString().strip());
        }

        Tegner hopp() {
            y += LINJE * 1.5f;
            return this;
        }

        private Tegner skriv(float fra, String tekst, float hoeyde, float ned) {
            var x = fra;
            for (var neste : tekst.split(" ")) {
                var bredde = neste.length() * hoeyde * 0.5f;
                ord.add(new Ord(neste, x, y, bredde, hoeyde));
                x += bredde + hoeyde * 0.3f;
            }
            y += ned;
            return this;
        }

        Brevark ferdig() {
            return new Brevark(Optional.empty(), Optional.empty(), ord);
        }
    }
}

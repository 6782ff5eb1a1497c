package no.dokumentsenter.papir;

import java.awt.Color;
import java.util.Map;

/**
 * How a municipality's paper looks: the colour and the pattern that the screens use too, so that a sheet in the wrong
 * pile is seen from across the room, also without colour. A municipality without its own has grey and no pattern.
 */
record Kommunedrakt(Color farge, Moenster moenster) {
    enum Moenster {
        SKRAA,
        STREKER,
        PRIKKER,
        INGEN
    }

    private static final Map<String, Kommunedrakt> KJENTE = Map.of(
            "vaaler", new Kommunedrakt(new Color(0x0A6A58), Moenster.SKRAA),
            "aasnes", new Kommunedrakt(new Color(0x1A62A8), Moenster.STREKER),
            "grue", new Kommunedrakt(new Color(0x86397A), Moenster.PRIKKER));

    static Kommunedrakt av(String slug) {
        return KJENTE.getOrDefault(slug, new Kommunedrakt(Color.DARK_GRAY, Moenster.INGEN));
    }
}

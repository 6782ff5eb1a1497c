package no.dokumentsenter.lesing;

import java.nio.file.Path;
import java.util.List;

/**
 * One page of a scanned stack, as it was measured. The number counts from 1.
 *
 * @param bilde the page as PNG, of the width that the limits say
 * @param smaabilde the same, small enough for a card
 * @param blekk ink on the page, in dots per million, without the edges and without dust
 * @param skjevhet how much the lines slope, in tenths of a degree; 0 when there are too few to tell
 * @param koder the texts of the QR codes that were read
 * @param ulestKode a large QR code is there, and cannot be read
 */
public record Buntside(
        int nummer,
        int bredde,
        int hoeyde,
        Path bilde,
        Path smaabilde,
        int blekk,
        int skjevhet,
        List<String> koder,
        boolean ulestKode) {}

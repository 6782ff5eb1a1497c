package no.dokumentsenter.lesing;

import java.awt.image.BufferedImage;

/**
 * How much ink a page has and how much its lines slope.
 *
 * @param blekk dark dots per million, without the edges and without single dots of dust
 * @param entydig whether no other slope comes near: a drawing may have several, lines of text have one
 * @param skjevhet tenths of a degree, positive when the lines fall to the right; 0 when there is too little to tell
 */
record Sidemaal(int blekk, int skjevhet, boolean entydig) {
    /** Scanners leave shadows and punch holes in the outer parts. */
    private static final double KANT = 0.06;

    /** Darker than the paper by so much, of 255: print that shines through from the back is lighter. */
    private static final int MOERKERE = 90;

    /** Tenths of a degree: what lies more askew is seen by anybody. */
    private static final int STOERST = 60;

    private static final int FOR_FAA = 400;
    private static final int FLEST = 20_000;

    static Sidemaal av(BufferedImage graa) {
        int bredde = graa.getWidth();
        int hoeyde = graa.getHeight();
        int[] punkter = graa.getRaster().getSamples(0, 0, bredde, hoeyde, 0, (int[]) null);
        int grense = papirfarge(punkter) - MOERKERE;
        int x0 = (int) (bredde * KANT);
        int y0 = (int) (hoeyde * KANT);
        int[] xer = new int[punkter.length];
        int[] yer = new int[punkter.length];
        int antall = 0;
        for (int y = Math.max(1, y0); y < hoeyde - Math.max(1, y0); y++) {
            for (int x = Math.max(1, x0); x < bredde - Math.max(1, x0); x++) {
                if (punkter[y * bredde + x] >= grense || erStoev(punkter, y * bredde + x, bredde, grense)) continue;
                xer[antall] = x;
                yer[antall++] = y;
            }
        }
        long flate = (long) (bredde - 2 * x0) * (hoeyde - 2 * y0);
        int blekk = flate <= 0 ? 0 : (int) (antall * 1_000_000L / flate);
        if (antall < FOR_FAA) return new Sidemaal(blekk, 0, false);
        var stigninger = new Stigninger(xer, yer, antall, bredde, hoeyde);
        return new Sidemaal(blekk, stigninger.skjevhet(), stigninger.entydig());
    }

    /** The most common shade of the lighter half. */
    private static int papirfarge(int[] punkter) {
        int[] antall = new int[256];
        for (int punkt : punkter) antall[punkt]++;
        int vanligst = 255;
        for (int lys = 128; lys < 256; lys++) if (antall[lys] > antall[vanligst]) vanligst = lys;
        return vanligst;
    }

    private static boolean erStoev(int[] punkter, int her, int bredde, int grense) {
        int naboer = 0;
        for (int dy = -bredde; dy <= bredde; dy += bredde) {
            for (int dx = -1; dx <= 1; dx++) if (punkter[her + dy + dx] < grense) naboer++;
        }
        return naboer < 4; // itself and fewer than three around it
    }

    /** How sharply the dots gather in rows, for each angle that is tried. */
    private record Stigninger(double[] skarphet) {
        /** Tenths of a degree between two that are tried. */
        private static final int STEG = 2;

        private static final int RETT = STOERST / STEG;

        /** What is nearer than this to the sharpest, is its own shoulder: tenths of a degree. */
        private static final int SKULDER = 14;

        Stigninger(int[] xer, int[] yer, int antall, int bredde, int hoeyde) {
            this(new double[2 * RETT + 1]);
            int steg = Math.max(1, antall / FLEST);
            for (int i = 0; i < skarphet.length; i++) {
                double stigning = Math.tan(Math.toRadians((i - RETT) * STEG / 10.0));
                skarphet[i] = Sidemaal.skarphet(xer, yer, antall, steg, stigning, bredde, hoeyde);
            }
        }

        private int best() {
            int best = 0;
            for (int i = 1; i < skarphet.length; i++) if (skarphet[i] > skarphet[best]) best = i;
            return best;
        }

        int skjevhet() {
            int best = best();
            return skarphet[best] > skarphet[RETT] * 1.1 ? (best - RETT) * STEG : 0;
        }

        boolean entydig() {
            int best = best();
            double nest = 0;
            for (int i = 0; i < skarphet.length; i++) {
                if (Math.abs(i - best) * STEG > SKULDER) nest = Math.max(nest, skarphet[i]);
            }
            return skarphet[best] > nest * 1.5;
        }
    }

    private static double skarphet(
            int[] xer, int[] yer, int antall, int steg, double stigning, int bredde, int hoeyde) {
        int ekstra = (int) (Math.abs(stigning) * bredde) + 1;
        int[] rader = new int[hoeyde + 2 * ekstra];
        for (int i = 0; i < antall; i += steg) rader[ekstra + (int) Math.round(yer[i] - xer[i] * stigning)]++;
        double sum = 0;
        for (int y = 1; y < rader.length; y++) {
            double forskjell = rader[y] - rader[y - 1];
            sum += forskjell * forskjell;
        }
        return sum;
    }
}

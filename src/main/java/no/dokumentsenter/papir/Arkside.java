package no.dokumentsenter.papir;

import org.jspecify.annotations.Nullable;

/**
 * A page of a stack.
 *
 * @param buntnummer what its code says, when it is a sheet
 * @param blekk dots per million
 * @param skjevhet tenths of a degree
 * @param skilleFoer a new document begins with it
 * @param utelatt it goes into no document; it stays in the file
 * @param rotasjon degrees clockwise
 * @param retting tenths of a degree that it is straightened by, counter-clockwise; 0 leaves it as it lies
 */
public record Arkside(
        int side,
        int bredde,
        int hoeyde,
        String bildeSjekksum,
        String smaabildeSjekksum,
        String slag,
        @Nullable Integer buntnummer,
        @Nullable Integer arknummer,
        String enhet,
        int blekk,
        int skjevhet,
        boolean skilleFoer,
        boolean utelatt,
        int rotasjon,
        int retting) {

    public Sideslag sideslag() {
        return Sideslag.av(slag);
    }

    /** Whether hardly anything is on it. */
    public boolean tom() {
        return sideslag() == Sideslag.BREV && blekk < Buntregler.TOM_SIDE;
    }

    /** Whether it lies so askew that it is worth a look. */
    public boolean skjev() {
        return sideslag() == Sideslag.BREV && Math.abs(skjevhet) >= Buntregler.SKJEV_SIDE;
    }

    Arkside med(Sideslag nytt, boolean skille, boolean ute, int rotert) {
        return med(nytt, skille, ute, rotert, retting);
    }

    Arkside rettet(int tideler) {
        return med(sideslag(), skilleFoer, utelatt, rotasjon, tideler);
    }

    Arkside med(Sideslag nytt, boolean skille, boolean ute, int rotert, int rettet) {
        return new Arkside(
                side,
                bredde,
                hoeyde,
                bildeSjekksum,
                smaabildeSjekksum,
                nytt.kode(),
                buntnummer,
                arknummer,
                enhet,
                blekk,
                skjevhet,
                skille,
                ute,
                rotert,
                rettet);
    }

    Arkside delt(boolean skille) {
        return med(sideslag(), skille, utelatt, rotasjon);
    }
}

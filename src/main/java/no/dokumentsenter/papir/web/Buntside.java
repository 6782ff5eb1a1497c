package no.dokumentsenter.papir.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One stack as a page.
 *
 * @param status as the database writes it
 * @param visSider whether its pages may be shown to the reader
 * @param annen the municipality that a sheet says, when the stack is stopped or was
 * @param kanFlyttes whether the reader can move it to another municipality
 */
record Buntside(
        UUID id,
        String slug,
        String kode,
        String navn,
        String kommune,
        String status,
        String statustekst,
        int versjon,
        String overskrift,
        List<Fakta> fakta,
        Optional<Annen> annen,
        boolean visSider,
        List<Gruppe> grupper,
        String ark,
        List<Merknad> merknader,
        boolean avvik,
        boolean kanAngres,
        List<Laget> laget,
        boolean avsluttes,
        boolean kanFlyttes) {

    /** A fact and its name. */
    record Fakta(String navn, String verdi) {}

    /** The other municipality. */
    record Annen(String slug, String kode, String navn) {}

    /** Something to look at, with the pages that it is about. */
    record Merknad(String tekst, List<Integer> sider, boolean avvik) {}

    /** Pages that lie together: those of one letter, or one sheet. */
    record Gruppe(String tittel, boolean skille, List<Kort> kort) {}

    /**
     * A page.
     *
     * @param slag brev, skille, uleselig, ukjent, fremmed
     * @param navn all that is known of it, in words
     */
    record Kort(
            int side,
            String slag,
            String navn,
            List<String> lapper,
            boolean utelatt,
            int rotasjon,
            boolean kanRettes,
            int retting) {

        public boolean flyttet() {
            return slag.equals("flyttet");
        }

        /** Whether it can be moved to another municipality. */
        public boolean flyttbar() {
            return slag.equals("brev") || slag.equals("fremmed");
        }
    }

    /** A document that was made of it. */
    record Laget(int nr, String tekst, Optional<String> sti) {}

    /**
     * Where the paper of a stack lies.
     *
     * @param mangler whether some of it lies in no box
     */
    record Papirene(List<Lenke> bokser, boolean mangler) {}

    /** Words and where they lead. */
    record Lenke(String tekst, String sti) {}

    public boolean tilKontroll() {
        return status.equals("kontroll");
    }

    public boolean arbeider() {
        return status.equals("leses") || status.equals("lages");
    }
}

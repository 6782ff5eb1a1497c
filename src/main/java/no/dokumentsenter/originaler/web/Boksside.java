package no.dokumentsenter.originaler.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One box.
 *
 * @param status as the database writes it
 * @param overskrift how it stands, in words
 * @param listesti the list that it stands on, when it does
 * @param ute what was taken out, and of a destroyed box what it held
 * @param grunner the reasons that a person can give
 */
record Boksside(
        UUID id,
        String slug,
        String kode,
        String kommune,
        String navn,
        String status,
        String overskrift,
        List<Fakta> fakta,
        Optional<String> listesti,
        List<Linje> papirer,
        Blad blad,
        List<Ute> ute,
        List<Grunn> grunner,
        List<String> feil) {

    /**
     * Which part of the papers is shown.
     *
     * @param nr from 1
     * @param unntatte the numbers of papers with an exception, with the address of each: they may be on another page
     */
    record Blad(int nr, int antall, String om, List<Sprang> unntatte) {
        public boolean flere() {
            return antall > 1;
        }
    }

    /** Where a paper is shown. */
    record Sprang(int nr, String sti) {}

    /** A fact and its name. */
    record Fakta(String navn, String verdi) {}

    /** A reason to choose. */
    record Grunn(String kode, String navn) {}

    /**
     * A paper in the box.
     *
     * @param navn its number in the journal, or what its file is called
     * @param sti where the letter is shown
     * @param om its dates and pages, in words
     * @param kanKontrolleres whether it was scanned alone and nobody has compared it with its scan
     */
    record Linje(
            UUID id, int nr, String navn, String sti, String om, List<Unntakslinje> unntak, boolean kanKontrolleres) {}

    /**
     * Why it must not be destroyed.
     *
     * @param id of one that a person set and can lift
     */
    record Unntakslinje(Optional<UUID> id, String tekst) {}

    /** A paper that is no longer there, and what became of it. */
    record Ute(int nr, String navn, String hva) {}

    public boolean aapen() {
        return status.equals("aapen");
    }

    public boolean lukket() {
        return status.equals("lukket");
    }
}

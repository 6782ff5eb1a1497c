package no.dokumentsenter.originaler.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A destruction list, and its certificate when it is carried out.
 *
 * @param status as the database writes it
 * @param bokser what is said of each box
 * @param sperret what must be taken out first
 * @param avvik why nothing can be built on what is signed, when the contents are not as they were
 * @param utfoert what was done with the paper
 */
record Listeside(
        UUID id,
        String slug,
        String kode,
        String kommune,
        String navn,
        String status,
        String overskrift,
        List<String> bokser,
        List<Linje> innhold,
        List<Sperret> sperret,
        Optional<String> foerste,
        Optional<String> andre,
        Optional<String> avvik,
        Optional<String> annullert,
        Optional<String> utfoert,
        String sjekksum,
        boolean kanMakulere,
        boolean mittHarSignert,
        String idag,
        List<String> feil) {

    /** A paper that may go. */
    record Linje(
            int boks,
            int nr,
            String journalnummer,
            String datert,
            String mottatt,
            String sider,
            String bunt,
            String ark) {}

    /** A paper that must not, why, and where it is taken out. */
    record Sperret(String navn, String sti, List<String> unntak) {}

    public boolean tilSignering() {
        return status.equals("utkast") || status.equals("signert");
    }

    public boolean godkjent() {
        return status.equals("godkjent");
    }

    public boolean aapen() {
        return tilSignering() || godkjent();
    }
}

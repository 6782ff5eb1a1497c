package no.dokumentsenter.postmottak.web;

import java.util.Optional;
import java.util.UUID;

/**
 * One row of the queue.
 *
 * @param tid when it came, as people say it: "fre 14.12"
 * @param kanal "epost" or "papir"
 * @param lapp a short label: "Lik?", "Uavklart", "2 stk."
 * @param tattAv first name of the colleague who has it open
 * @param skjermet the row holds something that is shielded, and shows the lock
 */
public record Koelinje(
        String slug,
        String kode,
        UUID id,
        String fra,
        String tid,
        String kanal,
        String hva,
        Optional<String> lapp,
        Optional<String> tattAv,
        boolean skjermet) {

    /** What the row, the two panes and every request call the document: "aasnes/0190…". */
    public String post() {
        return slug + "/" + id;
    }
}

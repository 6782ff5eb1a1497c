package no.dokumentsenter.postmottak.forslag;

import java.util.Set;
import java.util.UUID;

/**
 * One registered letter, as it teaches: its words, and what the journal says of it today.
 *
 * @param aapen whether its case still takes entries
 * @param kode the code it is shielded by (M500), or empty
 * @param avsenderSkjermet whether the public does not see who wrote
 * @param avsender a number that tells senders apart
 * @param rettet the person chose otherwise than was suggested
 * @param tittelord roots of the words of the public titles of entry and case
 * @param brevord roots of the words of the letter
 */
public record Eksempel(
        UUID sak,
        boolean aapen,
        String klasse,
        String enhet,
        String saksbehandler,
        String kode,
        boolean avsenderSkjermet,
        int avsender,
        boolean rettet,
        Set<String> tittelord,
        Set<String> brevord) {}

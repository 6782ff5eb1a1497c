package no.dokumentsenter.papir;

import java.util.List;
import java.util.UUID;

/** Where the paper of scanned letters lies. Asked for by the page of a stack, answered by the module that has the boxes. */
public interface Originalplass {
    /** The boxes that the paper of these letters lies in, or was taken from, in the order of their numbers. */
    List<Plass> plass(List<UUID> poster);

    /**
     * Lays the paper of an approved stack in the box that is open.
     *
     * @return how many letters were laid now
     */
    int legg(UUID bunt);

    /**
     * A box, and how many of the letters are there.
     *
     * @param sti the path of its page under the municipality
     */
    record Plass(int boksnummer, int papirer, String sti) {}
}

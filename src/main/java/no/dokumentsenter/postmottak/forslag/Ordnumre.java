package no.dokumentsenter.postmottak.forslag;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A number for each word and part of a word, in the order they are met. */
final class Ordnumre {
    private final Map<String, Integer> numre = new HashMap<>();
    private final Map<String, int[]> perRot = new HashMap<>();

    /** The numbers of all that these roots count as, each once. */
    int[] av(Collection<String> roetter) {
        return roetter.stream()
                .flatMapToInt(rot -> Arrays.stream(perRot.computeIfAbsent(rot, this::nye)))
                .distinct()
                .toArray();
    }

    private int[] nye(String rot) {
        return Ordbruk.trekk(rot).stream()
                .mapToInt(trekk -> numre.computeIfAbsent(trekk, t -> numre.size()))
                .toArray();
    }

    Optional<Integer> nummer(String trekk) {
        return Optional.ofNullable(numre.get(trekk));
    }

    int antall() {
        return numre.size();
    }
}

package no.dokumentsenter.ytelse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measured times in milliseconds. Collected by many threads. */
final class Tider {
    private final List<Double> alle = Collections.synchronizedList(new ArrayList<>());

    void leggTil(double millisekunder) {
        alle.add(millisekunder);
    }

    /** As they came. */
    List<Double> alle() {
        return List.copyOf(alle);
    }

    long antall() {
        return alle.size();
    }

    /** The nearest rank; 0 of nothing. */
    double prosentil(int hvor) {
        synchronized (alle) {
            if (alle.isEmpty()) {
                return 0;
            }
            Collections.sort(alle);
            return alle.get(Math.clamp((long) Math.ceil(alle.size() * hvor / 100.0) - 1, 0, alle.size() - 1));
        }
    }
}

package no.dokumentsenter.journalkontroll.web;

import java.util.List;

/**
 * The days that wait, in each municipality by itself.
 *
 * @param venter entries in all of them
 */
record Kontrolloversikt(int venter, List<Del> kommuner) {
    static Kontrolloversikt av(List<Del> kommuner) {
        return new Kontrolloversikt(
                kommuner.stream()
                        .flatMap(del -> del.dager().stream())
                        .mapToInt(Rad::venter)
                        .sum(),
                kommuner);
    }

    record Del(String slug, String kode, String navn, List<Rad> dager) {}

    record Rad(String til, String dato, int poster, int venter) {}
}

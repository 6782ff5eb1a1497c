package no.dokumentsenter.journalkontroll.web;

import java.util.List;

/** The days that wait, in each municipality by itself. */
record Kontrolloversikt(List<Del> kommuner) {
    record Del(String slug, String kode, String navn, List<Rad> dager) {}

    record Rad(String til, String dato, int poster, int venter) {}

    public int venter() {
        return kommuner.stream()
                .flatMap(del -> del.dager().stream())
                .mapToInt(Rad::venter)
                .sum();
    }
}

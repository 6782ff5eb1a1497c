package no.dokumentsenter.demo;

import java.util.ArrayList;
import java.util.List;

/** A title and the positions of its shielded words, read from a text where [brackets] mark them. */
record SkjermetTittel(String tekst, List<Integer> ord) {
    static SkjermetTittel les(String merket) {
        var skjermet = new ArrayList<Integer>();
        var ord = merket.split(" ");
        boolean inne = false;
        for (int i = 0; i < ord.length; i++) {
            inne |= ord[i].contains("[");
            if (inne) {
                skjermet.add(i);
            }
            inne &= !ord[i].contains("]");
        }
        return new SkjermetTittel(merket.replace("[", "").replace("]", ""), List.copyOf(skjermet));
    }
}

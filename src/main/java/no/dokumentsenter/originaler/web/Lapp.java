package no.dokumentsenter.originaler.web;

import java.util.Optional;

/** A state in a word, with a colour when it is not the ordinary one. */
record Lapp(String tekst, Optional<String> farge) {
    static Lapp av(String tekst) {
        return new Lapp(tekst, Optional.empty());
    }

    static Lapp av(String tekst, String farge) {
        return new Lapp(tekst, Optional.of(farge));
    }
}

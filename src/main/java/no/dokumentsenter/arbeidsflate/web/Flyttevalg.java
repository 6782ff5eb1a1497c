package no.dokumentsenter.arbeidsflate.web;

import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** What a person chose and wrote in the form that moves entries. */
record Flyttevalg(MultiValueMap<String, String> felt) {
    /** A new case, or one that there is. */
    public boolean tilNy() {
        return "ny".equals(en("til"));
    }

    public String sak() {
        return en("sak");
    }

    public String tittel() {
        return en("tittel");
    }

    /** The words of the new title that are hidden outside. */
    public String skjermes() {
        return en("skjermes");
    }

    /** The class; that of the old case until another is written. */
    public Optional<String> klasse() {
        return Optional.of(en("klasse")).filter(tekst -> !tekst.isEmpty());
    }

    public String grunn() {
        return en("grunn");
    }

    boolean valgt(String post) {
        return felt.getOrDefault("post", List.of()).contains(post);
    }

    private String en(String navn) {
        return Optional.ofNullable(felt.getFirst(navn)).map(String::strip).orElse("");
    }
}

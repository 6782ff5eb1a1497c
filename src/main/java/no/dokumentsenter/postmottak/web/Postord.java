package no.dokumentsenter.postmottak.web;

import java.util.Optional;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.postmottak.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an item is called, in the queue and on every page about it. */
@Component
class Postord {
    private final Tekster tekster;

    Postord(Tekster tekster) {
        this.tekster = tekster;
    }

    /** What it is about; else the name of its file. */
    static String emne(@Nullable String emne, String filnavn) {
        return emne == null || emne.isBlank() ? filnavn : emne;
    }

    /** As {@link #emne(String, String)}, of an item. */
    static String emne(Post post) {
        return emne(post.emne(), post.filnavn());
    }

    /** Who it is from, or that we do not know. */
    String fra(@Nullable String fra) {
        return kjent(fra).orElse(tekster.tekst("postko.ukjent_avsender"));
    }

    /** "Brev fra Tor Brenden"; "Brev" when we do not know from whom. */
    String hode(Post post) {
        var slag = tekster.tekst("postko.slag." + post.kanal());
        return kjent(post.fra())
                .map(navn -> tekster.tekst("postko.fra", slag, navn))
                .orElse(slag);
    }

    /** "Mottatt 20.11.2026 kl. 14.12". */
    String mottatt(Post post) {
        return tekster.tekst("postko.mottatt", dag(post), Datoer.klokke(post.mottattDato()));
    }

    /** The day it came: 20.11.2026. */
    static String dag(Post post) {
        return Datoer.dato(post.mottattDato().atZoneSameInstant(Klokke.SONE).toLocalDate());
    }

    private static Optional<String> kjent(@Nullable String fra) {
        return Optional.ofNullable(fra).filter(navn -> !navn.isBlank());
    }
}

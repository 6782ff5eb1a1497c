package no.dokumentsenter.postmottak.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.postmottak.Merke;
import no.dokumentsenter.postmottak.Merkekode;
import no.dokumentsenter.postmottak.Merker;
import no.dokumentsenter.postmottak.Post;
import org.springframework.stereotype.Component;

/** The marks of one item in words, with what to do about each. */
@Component
class Merkebygger {
    private final Merker merker;
    private final Tekster tekster;

    Merkebygger(Merker merker, Tekster tekster) {
        this.merker = merker;
        this.tekster = tekster;
    }

    /** @param felt the form as it was last written */
    List<Merkelinje> bygg(Post post, Optional<Map<String, List<String>>> felt) {
        boolean bekreftet =
                felt.filter(skrevet -> skrevet.containsKey("lenkeBekreftet")).isPresent();
        return merker.av(post.id()).stream()
                .map(merke -> linje(post, merke, bekreftet))
                .toList();
    }

    private Merkelinje linje(Post post, Merke merke, boolean bekreftet) {
        var kode = "postko.merke." + merke.kode().kode();
        var kom = Datoer.dato(post.mottattDato().atZoneSameInstant(Klokke.SONE).toLocalDate());
        return new Merkelinje(
                farge(merke.kode()),
                merke.kode() == Merkekode.SIGNERT ? "i-ok" : "i-varsel",
                merke.detalj().isBlank() ? tekster.tekst(kode) : tekster.tekst(kode + ".om", detalj(merke)),
                tekster.tekst(kode + ".raad", kom),
                Optional.of(merke)
                        .filter(m -> m.kode() == Merkekode.BARE_LENKE)
                        .map(m -> tekster.tekst(kode + ".bekreft")),
                bekreftet,
                Optional.of(merke).filter(m -> m.kode() == Merkekode.KRYPTERT).map(m -> tekster.tekst(kode + ".vent")));
    }

    private String detalj(Merke merke) {
        return merke.kode() == Merkekode.AUTOMATISK
                ? tekster.tekst("postko.avslutning." + merke.detalj())
                : merke.detalj();
    }

    private static String farge(Merkekode kode) {
        return switch (kode) {
            case AUTOMATISK, SIGNATUR_UKJENT -> "info";
            case SIGNERT -> "success";
            case KRYPTERT, BARE_LENKE, FOR_STOR -> "warning";
            case KARANTENE, SIGNATUR_ENDRET -> "danger";
        };
    }
}

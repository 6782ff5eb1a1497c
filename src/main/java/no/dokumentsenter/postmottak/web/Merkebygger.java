package no.dokumentsenter.postmottak.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Dubletter;
import no.dokumentsenter.postmottak.Merke;
import no.dokumentsenter.postmottak.Merkekode;
import no.dokumentsenter.postmottak.Merker;
import no.dokumentsenter.postmottak.Post;
import no.dokumentsenter.postmottak.Utelatte;
import org.springframework.stereotype.Component;

/** The marks of one item in words, with what to do about each. */
@Component
class Merkebygger {
    private final Merker merker;
    private final Dubletter dubletter;
    private final Utelatte utelatte;
    private final Tekster tekster;

    Merkebygger(Merker merker, Dubletter dubletter, Utelatte utelatte, Tekster tekster) {
        this.merker = merker;
        this.utelatte = utelatte;
        this.dubletter = dubletter;
        this.tekster = tekster;
    }

    /** @param felt the form as it was last written */
    List<Merkelinje> bygg(Post post, Optional<Map<String, List<String>>> felt) {
        boolean bekreftet =
                felt.filter(skrevet -> skrevet.containsKey("lenkeBekreftet")).isPresent();
        return Stream.concat(
                        merker.av(post.id()).stream().map(merke -> linje(post, merke, bekreftet)),
                        dubletter.knyttet(post.id()).stream().map(this::tvilling))
                .toList();
    }

    /** Both were kept, as two that know of each other. */
    private Merkelinje tvilling(Post annen) {
        var slug = Kommunevalg.valgt().slug();
        var registrert = annen.journalpostId();
        return new Merkelinje(
                "info",
                "i-kopi",
                tekster.tekst(
                        "postko.tvilling",
                        tekster.tekst("postko.slag." + annen.kanal()),
                        Postord.dag(annen),
                        tekster.tekst("postko.status." + annen.status())),
                "",
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.of(
                        registrert == null
                                ? new Merkelinje.Lenke(
                                        tekster.tekst("postko.tvilling.koe"), "/postko?post=" + slug + "/" + annen.id())
                                : new Merkelinje.Lenke(
                                        tekster.tekst("postko.tvilling.journalpost"),
                                        "/" + slug + "/journalpost/" + registrert)));
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
                Optional.of(merke).filter(m -> m.kode() == Merkekode.KRYPTERT).map(m -> tekster.tekst(kode + ".vent")),
                Optional.of(merke)
                        .filter(m -> m.kode() == Merkekode.FOR_STOR
                                && !post.erStengt()
                                && !utelatte.av(post.id()).isEmpty())
                        .map(m -> new Merkelinje.Lenke(
                                tekster.tekst("utelatt.lenke"),
                                "/" + Kommunevalg.valgt().slug() + "/postko/" + post.id() + "/vedlegg")));
    }

    private String detalj(Merke merke) {
        return merke.kode() == Merkekode.AUTOMATISK
                ? tekster.tekst("postko.avslutning." + merke.detalj())
                : merke.detalj();
    }

    private static String farge(Merkekode kode) {
        return switch (kode) {
            case AUTOMATISK, SIGNATUR_UKJENT, DEL_SIGNERT, DEL_SIGNATUR_UKJENT -> "info";
            case SIGNERT -> "success";
            case KRYPTERT, BARE_LENKE, FOR_STOR -> "warning";
            case KARANTENE, SIGNATUR_ENDRET, DEL_SIGNATUR_ENDRET -> "danger";
        };
    }
}

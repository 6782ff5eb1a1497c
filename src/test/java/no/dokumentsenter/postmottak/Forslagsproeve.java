package no.dokumentsenter.postmottak;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.dokumentlager.Fil;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.lesing.Ord;
import no.dokumentsenter.lesing.Saertegn;
import no.dokumentsenter.sak.NySak;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.skjerming.NySkjerming;
import no.dokumentsenter.ytelse.Brevark;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters straight from words: noted, written down as read with their suggestions, and registered, by the product's own parts. */
@Component
public class Forslagsproeve {
    private final Postmottak postmottak;
    private final Lesefangst fangst;
    private final PostRepository poster;
    private final Postkoe koe;
    private final Dokumentlager lager;
    private final TransactionTemplate transaksjon;

    Forslagsproeve(
            Postmottak postmottak,
            Lesefangst fangst,
            PostRepository poster,
            Postkoe koe,
            Dokumentlager lager,
            PlatformTransactionManager transaksjoner) {
        this.postmottak = postmottak;
        this.fangst = fangst;
        this.poster = poster;
        this.koe = koe;
        this.lager = lager;
        this.transaksjon = new TransactionTemplate(transaksjoner);
    }

    /** What a person decided; the rest of the form is the same each time. */
    public record Valg(
            Optional<SakId> sak,
            Optional<NySak> nySak,
            String tittel,
            Optional<NySkjerming> skjerming,
            String avsender,
            boolean person,
            String enhet,
            String saksbehandler) {}

    /** Takes a letter in and makes its suggestions, in the bound municipality. */
    public UUID lest(Brevark ark) {
        var original = fil("original " + UUID.randomUUID());
        var kanal = ark.emne().isPresent() ? Kanal.EPOST : Kanal.PAPIR;
        var post = new InnkommetPost(kanal, "brev.pdf", "application/pdf");
        var id = UuidV7.ny();
        // Noted without its reading job: what would be read is given below.
        transaksjon.executeWithoutResult(
                status -> poster.settInn(Kommunevalg.valgt(), Map.of(id, new Innlevert(post, original))));
        var tekst = ark.ord().stream().map(Ord::tekst).collect(Collectors.joining(" "));
        var side = new Lestpost.Lestside(1, 1240, 1754, fil("side"), ark.ord(), tekst);
        var fil = new Lestpost.Lestfil(
                "H",
                "Brev",
                "brev.pdf",
                "application/pdf",
                "fmt/20",
                original,
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(side));
        var lest = new Lestpost(
                Optional.empty(),
                ark.fraNavn(),
                Optional.empty(),
                ark.emne(),
                Optional.empty(),
                Optional.empty(),
                Saertegn.INGEN,
                List.of(),
                List.of(fil));
        transaksjon.executeWithoutResult(
                status -> fangst.lagre(poster.hent(Kommunevalg.valgt(), id).orElseThrow(), lest));
        return id;
    }

    /** Registers it as a person would. */
    public Registrert godta(UUID id, Valg valg) {
        var post = koe.hent(id);
        return postmottak.godta(
                id,
                post.versjon(),
                new Registrering(
                        valg.sak(),
                        valg.nySak(),
                        valg.tittel(),
                        valg.skjerming(),
                        Part.avsender(
                                valg.avsender(),
                                "",
                                "",
                                valg.person(),
                                valg.skjerming()
                                        .filter(NySkjerming::parterSkjermes)
                                        .isPresent()),
                        Optional.of(LocalDate.of(2026, 11, 3)),
                        post.mottattDato().toInstant(),
                        valg.enhet(),
                        valg.saksbehandler(),
                        List.of(),
                        true,
                        false));
    }

    private Fil fil(String innhold) {
        try {
            return lager.lagre(Kommunevalg.valgt(), new ByteArrayInputStream(innhold.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }
}

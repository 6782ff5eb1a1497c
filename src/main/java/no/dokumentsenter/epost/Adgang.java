package no.dokumentsenter.epost;

import java.io.IOException;
import java.util.Optional;
import no.dokumentsenter.epost.Epostoppsett.Tjener;
import no.dokumentsenter.postmottak.Kanalfeil;

/** What lets us in at a mail server: the password, or an access token in its place. */
final class Adgang {
    private final Tjener tjener;
    private final Optional<Tilgangstoken> token;

    Adgang(Tjener tjener) {
        this.tjener = tjener;
        this.token = Optional.ofNullable(tjener.token()).map(Tilgangstoken::new);
    }

    /**
     * What the server takes now.
     *
     * @throws Oppsettsfeil when neither is set
     * @throws IOException when the issuer of tokens does not answer
     */
    String hemmelighet() throws Oppsettsfeil, IOException {
        if (token.isPresent()) return token.get().hent();
        if (tjener.passord() == null) throw new Oppsettsfeil(Kanalfeil.OPPSETT, "passord mangler");
        return tjener.passord();
    }

    /** The server refused us: a token is fetched anew the next time. */
    void avvist() {
        token.ifPresent(Tilgangstoken::glem);
    }
}

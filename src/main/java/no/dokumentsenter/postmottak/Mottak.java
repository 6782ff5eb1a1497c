package no.dokumentsenter.postmottak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.dokumentlager.Fil;
import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Door for the channels: an item is on disk and in the database before the adapter may say that it came. */
@Service
public class Mottak {
    private final Dokumentlager lager;
    private final Postmottak postmottak;

    Mottak(Dokumentlager lager, Postmottak postmottak) {
        this.lager = lager;
        this.postmottak = postmottak;
    }

    /**
     * Takes a file in. The bytes are stored before the transaction begins, so that a slow disk holds no connection;
     * bytes without a row are harmless, a row without bytes would be a loss.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Mottatt taImot(InnkommetPost post, Path fil) throws IOException {
        try (var innhold = Files.newInputStream(fil)) {
            return noter(post, lagre(innhold));
        }
    }

    /** The first half, for what comes as a stream: the bytes are safe on disk when this returns. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Fil lagre(InputStream innhold) throws IOException {
        return lager.lagre(Kommunevalg.valgt(), innhold);
    }

    /** The second half: the item, in the transaction of an adapter that has something of its own to note with it. */
    @Transactional
    public Mottatt noter(InnkommetPost post, Fil fil) {
        return noter(List.of(new Innlevert(post, fil))).getFirst();
    }

    /** Many together, all or none: what each came to, in their order. */
    @Transactional
    public List<Mottatt> noter(List<Innlevert> innleverte) {
        return postmottak.noter(innleverte);
    }

    /** The same for what came before it became an item: a scanned stack that waited for a person. */
    @Transactional
    public Mottatt noter(InnkommetPost post, Fil fil, OffsetDateTime mottatt) {
        var svar = noter(post, fil);
        if (svar.ny()) {
            postmottak.kom(svar.id(), mottatt);
        }
        return svar;
    }
}

package no.dokumentsenter.postmottak;

import java.io.IOException;
import java.nio.file.Files;
import no.dokumentsenter.dokumentlager.Dokumentlager;
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
     * Takes the item in. The bytes are stored before the transaction begins, so that a slow disk holds no connection;
     * bytes without a row are harmless, a row without bytes would be a loss.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Mottatt taImot(InnkommetPost post) throws IOException {
        try (var innhold = Files.newInputStream(post.fil())) {
            return postmottak.noter(post, lager.lagre(Kommunevalg.valgt(), innhold));
        }
    }
}

package no.dokumentsenter.papir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.dokumentsenter.dokumentlager.Fil;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommunejobber;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.InnkommetPost;
import no.dokumentsenter.postmottak.Mottak;
import no.dokumentsenter.postmottak.Mottatt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Door for what a scanner leaves. A file that can hold separator sheets is kept and looked through first; all else is
 * the letter that it is, at once. Either way bytes and row are on disk when this returns.
 */
@Service
public class Papirmottak {
    /** Formats that have pages. */
    private static final Set<String> MED_SIDER = Set.of("application/pdf", "image/tiff");

    private final Mottak mottak;
    private final Skillearktrykk skilleark;
    private final BuntRepository bunter;
    private final Kommunejobber jobber;
    private final Endringslogg logg;
    private final TransactionTemplate transaksjon;

    Papirmottak(
            Mottak mottak,
            Skillearktrykk skilleark,
            BuntRepository bunter,
            Kommunejobber jobber,
            Endringslogg logg,
            PlatformTransactionManager transaksjoner) {
        this.mottak = mottak;
        this.skilleark = skilleark;
        this.bunter = bunter;
        this.jobber = jobber;
        this.logg = logg;
        this.transaksjon = new TransactionTemplate(transaksjoner);
    }

    /**
     * Takes a scanned file in.
     *
     * @param stasjon the folder that it lay in
     * @return the letter or the stack, and whether it is new
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Mottatt taImot(InnkommetPost post, Path fil, String stasjon) throws IOException {
        if (!MED_SIDER.contains(post.mimeType()) || !skilleark.ibruk()) {
            return mottak.taImot(post, fil);
        }
        Fil lagret;
        try (var innhold = Files.newInputStream(fil)) {
            lagret = mottak.lagre(innhold);
        }
        var mottatt = transaksjon.execute(_ -> noter(post, lagret, stasjon));
        if (mottatt == null) {
            throw new IllegalStateException("transaksjonen ga ikke noe svar");
        }
        return mottatt;
    }

    /** A file that is to be looked through, in the transaction that is open. */
    Mottatt noter(InnkommetPost post, Fil fil, String stasjon) {
        var kommune = Kommunevalg.valgt();
        var id = UuidV7.ny();
        if (bunter.settInn(kommune, id, post, fil, stasjon)) {
            logg.opprettet(
                    "skannebunt",
                    id,
                    Map.of("stasjon", stasjon, "filnavn", post.filnavn(), "sjekksum", fil.sjekksum()));
            jobber.leggTil(PapirJob.LES, kommune, id);
            return new Mottatt(id, true);
        }
        return levertIgjen(post, fil, bunter.medSjekksum(kommune, fil.sjekksum()));
    }

    /** The same bytes once more. What was a letter is a delivery of that letter. */
    private Mottatt levertIgjen(InnkommetPost post, Fil fil, Skannebunt kjent) {
        if (kjent.buntstatus() == Buntstatus.ENKELTBREV) {
            return mottak.noter(post, fil);
        }
        UUID id = kjent.id();
        bunter.levertIgjen(Kommunevalg.valgt(), id);
        logg.hendt("skannebunt", id, "levert på nytt", post.filnavn());
        return new Mottatt(id, false);
    }
}

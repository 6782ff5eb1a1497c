package no.dokumentsenter.virus;

import java.io.IOException;
import java.io.InputStream;
import no.dokumentsenter.virus.Virussvar.Utfall;
import org.springframework.stereotype.Component;

/** Door: looks for viruses in the bytes of one file. What was found, and what to do about it, is for the caller. */
@Component
public class Virussjekk {
    private static final int FORSOEK = 2;

    private final Virusoppsett oppsett;

    Virussjekk(Virusoppsett oppsett) {
        this.oppsett = oppsett;
    }

    /** Opens the file; asked once for each try. */
    public interface Kilde {
        InputStream aapne() throws IOException;
    }

    /** Whether there is anything to look with. */
    public boolean erPaa() {
        return oppsett.adresse().isPresent();
    }

    /**
     * Looks at the file. It goes to clamd as it lies: clamd opens e-mails and archives itself.
     *
     * @param stoerrelse how many bytes there are
     * @throws ViruskontrollBorte when clamd does not answer
     * @throws IOException when the file itself cannot be read
     */
    public Virussvar sjekk(Kilde kilde, long stoerrelse) throws IOException {
        var clamd = new Clamd(oppsett.adresse().orElseThrow(), oppsett.ventetid());
        if (stoerrelse > oppsett.storst().toBytes()) return Virussvar.av(Utfall.FOR_STOR);
        for (int nr = 1; nr <= FORSOEK; nr++) {
            try (var innhold = kilde.aapne()) {
                return clamd.sjekk(innhold);
            } catch (Clamd.Brudd brudd) {
                // Broken off, or an answer that is none: is clamd gone, or is it this file that it cannot take?
                if (!clamd.svarer()) throw new ViruskontrollBorte(brudd);
            }
        }
        return Virussvar.av(Utfall.UKONTROLLERT);
    }
}

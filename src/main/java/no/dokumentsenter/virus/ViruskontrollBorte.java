package no.dokumentsenter.virus;

import java.io.IOException;

/** clamd does not answer at all: nothing is known of the file, and it must wait. */
public final class ViruskontrollBorte extends IOException {
    private static final long serialVersionUID = 1L;

    ViruskontrollBorte(Throwable grunn) {
        super("viruskontrollen svarer ikke", grunn);
    }
}

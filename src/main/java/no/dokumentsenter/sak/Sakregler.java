package no.dokumentsenter.sak;

import java.util.ArrayList;
import java.util.List;
import no.dokumentsenter.detektor.Identitetsnumre;
import no.dokumentsenter.felles.Brudd;

/** What must hold of a new case. */
final class Sakregler {
    private static final int LENGSTE_TITTEL = 500;

    private Sakregler() {}

    static List<Brudd> kontroller(NySak ny) {
        var brudd = new ArrayList<Brudd>();
        if (ny.tittel().isBlank()) {
            brudd.add(Brudd.i("sakstittel", "sak.tittel_mangler"));
        }
        if (ny.tittel().length() > LENGSTE_TITTEL) {
            brudd.add(Brudd.i("sakstittel", "sak.tittel_for_lang", LENGSTE_TITTEL));
        }
        // offf § 7 (2) d: never on the net; the title of a case is where it would first slip out.
        if (Identitetsnumre.finnes(ny.tittel())) {
            brudd.add(Brudd.i("sakstittel", "sak.personnummer_i_tittel"));
        }
        if (ny.saksansvarlig().isBlank()) {
            brudd.add(Brudd.i("saksbehandler", "journal.saksbehandler_mangler"));
        }
        return brudd;
    }
}

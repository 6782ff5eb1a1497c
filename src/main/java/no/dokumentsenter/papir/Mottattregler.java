package no.dokumentsenter.papir;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.dokumentsenter.felles.Brudd;

/** What must be known of each kind of thing that arrives. Pure. */
final class Mottattregler {
    private static final int LENGST = 400;

    private Mottattregler() {}

    static List<Brudd> kontroller(NyMottatt ny, boolean samtykke, OffsetDateTime naa) {
        var brudd = new ArrayList<Brudd>();
        if (ny.mottatt().isEmpty()) {
            brudd.add(Brudd.i("mottatt", "papir.mottatt.tid"));
        } else if (ny.mottatt().get().isAfter(naa)) {
            brudd.add(Brudd.i("mottatt", "papir.mottatt.framtid"));
        }
        var tekster = Stream.of(
                ny.sted(), ny.avsender(), ny.adressat(), ny.sporingsnummer(), ny.videresendtTil(), ny.merknad());
        if (tekster.anyMatch(tekst -> tekst.length() > LENGST)) {
            brudd.add(Brudd.i("", "papir.mottatt.for_langt", LENGST));
        }
        switch (ny.slag()) {
            case PERSONLIG -> personlig(ny, samtykke, brudd);
            case REKOMMANDERT -> rekommandert(ny, brudd);
            case ANBUD -> anbud(ny, brudd);
            case ANNEN_INSTANS -> {
                if (ny.videresendtTil().isBlank()) {
                    brudd.add(Brudd.i("videresendtTil", "papir.mottatt.videre"));
                }
            }
        }
        return brudd;
    }

    private static void personlig(NyMottatt ny, boolean samtykke, List<Brudd> brudd) {
        if (ny.adressat().isBlank()) {
            brudd.add(Brudd.i("adressat", "papir.mottatt.adressat"));
        } else if (!ny.aapnetAv().isBlank() && !samtykke) {
            brudd.add(Brudd.i(
                    "aapnetAv", "papir.mottatt.uten_samtykke", ny.adressat().strip()));
        }
    }

    private static void rekommandert(NyMottatt ny, List<Brudd> brudd) {
        toNavn(ny.aapnetAv(), ny.aapnetAvOgsaa(), brudd);
    }

    static void toNavn(String en, String annen, List<Brudd> brudd) {
        if (en.isBlank() || annen.isBlank() || en.strip().equalsIgnoreCase(annen.strip())) {
            brudd.add(Brudd.i("aapnetAv", "papir.mottatt.to_navn"));
        }
    }

    private static void anbud(NyMottatt ny, List<Brudd> brudd) {
        if (ny.frist().isEmpty()) {
            brudd.add(Brudd.i("frist", "papir.mottatt.frist"));
        }
        if (!ny.aapnetAv().isBlank() || !ny.aapnetAvOgsaa().isBlank()) {
            brudd.add(Brudd.i("aapnetAv", "papir.mottatt.anbud_aapnes_siden"));
        }
    }
}

package no.dokumentsenter.postmottak;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.dokumentsenter.lesing.Grunn;
import no.dokumentsenter.lesing.Saertegn;
import no.dokumentsenter.lesing.Signatur;
import no.dokumentsenter.postmottak.Lestpost.Lestfil;

/** Which marks an item gets, from what was read of it. Pure. */
final class Merking {
    private static final Set<String> KRYPTERT = Set.of(Grunn.KRYPTERT, Grunn.KRYPTERT_MELDING);
    private static final Set<String> FOR_STOR =
            Set.of(Grunn.FOR_STOR_FIL, Grunn.FOR_STOR_SIDE, Grunn.FOR_MANGE_SIDER, Grunn.PAKKE_FOR_STOR);
    private static final int LENGST = 1_000;

    private final List<Merke> merker = new ArrayList<>();

    private Merking() {}

    /**
     * @param delsignaturer around a part of the message, or around a message inside it
     * @param utelatt parts of the message that are not among the files
     */
    static List<Merke> av(List<Lestfil> filer, Saertegn saertegn, List<Signatur> delsignaturer, int utelatt) {
        var merking = new Merking();
        saertegn.autopost()
                .ifPresent(slag ->
                        merking.sett(Merkekode.AUTOMATISK, Avslutning.av(slag).kode()));
        merking.settFiler(Merkekode.KRYPTERT, filer, KRYPTERT, 0);
        merking.settFiler(Merkekode.KARANTENE, filer, Set.of(Grunn.KARANTENE), 0);
        saertegn.signatur().ifPresent(signatur -> merking.sett(kode(signatur.utfall()), om(signatur)));
        for (var utfall : Signatur.Utfall.values()) {
            var like = delsignaturer.stream()
                    .filter(signatur -> signatur.utfall() == utfall)
                    .map(Merking::om)
                    .distinct()
                    .toList();
            if (!like.isEmpty())
                merking.sett(delkode(utfall), String.join(", ", like).strip());
        }
        merking.settFiler(Merkekode.FOR_STOR, filer, FOR_STOR, utelatt);
        return List.copyOf(merking.merker);
    }

    private static Merkekode kode(Signatur.Utfall utfall) {
        return switch (utfall) {
            case GYLDIG -> Merkekode.SIGNERT;
            case UKJENT -> Merkekode.SIGNATUR_UKJENT;
            case ENDRET -> Merkekode.SIGNATUR_ENDRET;
        };
    }

    private static Merkekode delkode(Signatur.Utfall utfall) {
        return switch (utfall) {
            case GYLDIG -> Merkekode.DEL_SIGNERT;
            case UKJENT -> Merkekode.DEL_SIGNATUR_UKJENT;
            case ENDRET -> Merkekode.DEL_SIGNATUR_ENDRET;
        };
    }

    private static String om(Signatur signatur) {
        return signatur.utsteder().isBlank() ? signatur.hvem() : signatur.hvem() + " / " + signatur.utsteder();
    }

    private void settFiler(Merkekode kode, List<Lestfil> filer, Set<String> grunner, int utelatt) {
        var navn = filer.stream()
                .filter(fil -> fil.grunn().filter(grunner::contains).isPresent())
                .map(Lestfil::filnavn)
                .toList();
        var flere = utelatt == 0 ? "" : "+" + utelatt;
        if (!navn.isEmpty() || utelatt > 0) {
            sett(kode, (String.join(", ", navn) + " " + flere).strip());
        }
    }

    private void sett(Merkekode kode, String detalj) {
        merker.add(new Merke(kode, detalj.length() > LENGST ? detalj.substring(0, LENGST) + "…" : detalj));
    }
}

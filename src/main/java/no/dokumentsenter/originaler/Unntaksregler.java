package no.dokumentsenter.originaler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.dokumentsenter.papir.Skannestand;

/** Which exceptions data alone shows. Pure. */
final class Unntaksregler {
    private static final Set<String> I_JOURNALEN = Set.of("J", "E", "A");
    private static final Set<String> SENDT_VIDERE = Set.of("feil_kommune", "feil_mottaker");

    private Unntaksregler() {}

    /**
     * What speaks against destroying this paper.
     *
     * @param grense the last document date that must be kept
     */
    static List<Datafunn> funn(Originalpapir papir, Optional<Skannestand> stand, LocalDate grense) {
        var ut = new ArrayList<Datafunn>();
        var dato = papir.dokumentetsDato();
        if (dato != null && !dato.isAfter(grense)) {
            ut.add(Datafunn.FRA_1950);
        }
        if (stand.filter(Skannestand::feil).isPresent()) {
            ut.add(Datafunn.SKANNEFEIL);
        }
        if (!stand.map(Skannestand::ferdig).orElse(papir.kontrollert())) {
            ut.add(Datafunn.KONTROLL_MANGLER);
        }
        if (!avgjort(papir)) {
            ut.add(Datafunn.IKKE_JOURNALFOERT);
        }
        var grunn = papir.avsluttGrunn();
        if (grunn != null && SENDT_VIDERE.contains(grunn)) {
            ut.add(Datafunn.ANNEN_MOTTAKER);
        }
        return ut;
    }

    private static boolean avgjort(Originalpapir papir) {
        var status = papir.journalstatus();
        return papir.poststatus().equals("avsluttet") || status != null && I_JOURNALEN.contains(status);
    }
}

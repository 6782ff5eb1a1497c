package no.dokumentsenter.ytelse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How often what is suggested for the demo's letters is what the truth says, and what went wrong. Few letters: it tells kinds of faults, not rates. */
final class Forslagsregnskap {
    private static final int VALG = 3;
    private static final String FORSLAG = """
            select f.visning from forslag f join kommune k on k.id = f.kommune_id
            where k.slug = ? and f.innkommet_post_id = ? and f.felt = ? order by f.rang
            """;

    private final Map<String, List<Boolean>> svar = new LinkedHashMap<>();
    private final List<String> feil = new ArrayList<>();

    /** Only letters that shall be registered have a case. */
    void tell(Connection kobling, String post, Fasitbrev fasit) throws SQLException {
        if (!fasit.journalfoeres()) {
            return;
        }
        var sakene = forslag(kobling, post, "sak");
        if (fasit.nySak()) {
            var klassene = forslag(kobling, post, "klasse");
            noter(
                    "demo: rett klasse blant tre, ny sak",
                    klassene.stream().limit(VALG).anyMatch(k -> k.equals(fasit.klasse())),
                    fasit,
                    fasit.klasse(),
                    klassene);
        } else {
            noter(
                    fasit.medReferanse()
                            ? "demo: rett sak først, med referanse"
                            : "demo: rett sak først, uten referanse",
                    sakene.stream().findFirst().equals(Optional.of(fasit.sak())),
                    fasit,
                    fasit.sak(),
                    sakene);
        }
    }

    private void noter(String hva, boolean rett, Fasitbrev fasit, String skal, List<String> foreslaatt) {
        svar.computeIfAbsent(hva, ny -> new ArrayList<>()).add(rett);
        if (!rett) {
            feil.add("%s, %s: %s, foreslått %s".formatted(hva, fasit.navn(), skal, foreslaatt));
        }
    }

    /** The number of the case, or the id of the class, best first. */
    private static List<String> forslag(Connection kobling, String post, String felt) throws SQLException {
        var deler = post.split("/");
        try (var setning = kobling.prepareStatement(FORSLAG)) {
            setning.setString(1, deler[0]);
            setning.setObject(2, UUID.fromString(deler[1]));
            setning.setString(3, felt);
            var funnet = new ArrayList<String>();
            try (var rader = setning.executeQuery()) {
                while (rader.next()) {
                    funnet.add(rader.getString(1).split(" ")[0]);
                }
            }
            return funnet;
        }
    }

    /** The faults, each with what it should have been. */
    List<String> feil() {
        return feil;
    }

    List<Maaling> maalinger() {
        return svar.entrySet().stream()
                .map(rad -> prosent(rad.getKey(), rad.getValue()))
                .toList();
    }

    private static Maaling prosent(String hva, List<Boolean> svar) {
        var andel = 100.0 * svar.stream().filter(rett -> rett).count() / svar.size();
        return new Maaling(
                hva, andel, andel, andel, "%", svar.size(), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }
}

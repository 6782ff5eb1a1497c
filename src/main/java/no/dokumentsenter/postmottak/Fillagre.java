package no.dokumentsenter.postmottak;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Knows the file stores (rows with their source), and when a message is but a link to one. */
@Repository
class Fillagre {
    /** So few words of one's own are «Her er tegningene vi snakket om»; the letter lies where the link goes. */
    private static final int FAA_ORD = 30;

    /** The store's own notices: who shared, what, until when, and its small print. */
    private static final int VARSEL_ORD = 200;

    private final JdbcClient sql;

    Fillagre(JdbcClient sql) {
        this.sql = sql;
    }

    record Fillager(String vert, String navn, @Nullable String avsender) {
        boolean har(String adresse) {
            return dekker(vert, Fillagre.vert(adresse));
        }

        boolean sendte(String fraAdresse) {
            return avsender != null && dekker(avsender, fraAdresse.substring(fraAdresse.lastIndexOf('@') + 1));
        }

        private static boolean dekker(String domene, String vert) {
            return vert.equals(domene) || vert.endsWith("." + domene);
        }
    }

    /** The store, when there is no other content than a link to it. Inside a transaction. */
    Optional<String> bareLenke(Lestpost lest) {
        var saertegn = lest.saertegn();
        boolean alene = lest.filer().stream().allMatch(fil -> List.of("H", "I").contains(fil.rolle()));
        if (!alene || saertegn.lenker().isEmpty() || saertegn.egneOrd() > VARSEL_ORD) {
            return Optional.empty();
        }
        var fra = lest.fraAdresse().orElse("").toLowerCase(Locale.ROOT);
        return alle().stream()
                .filter(lager -> saertegn.lenker().stream().anyMatch(lager::har))
                .filter(lager -> saertegn.egneOrd() <= FAA_ORD || lager.sendte(fra))
                .findFirst()
                .map(Fillager::navn);
    }

    private List<Fillager> alle() {
        return sql.sql("select vert, navn, avsender from fillager order by vert")
                .query(Fillager.class)
                .list();
    }

    private static String vert(String adresse) {
        try {
            return Optional.ofNullable(URI.create(adresse).getHost()).orElse("").toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException ulovlig) {
            return "";
        }
    }
}

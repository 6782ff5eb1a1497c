package no.dokumentsenter.kommune;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.dokumentsenter.felles.Klokke;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a municipality has decided for itself, from a day on. */
@Component
public class Innstillinger {
    private final JdbcClient sql;
    private final ObjectProvider<Innstillingsstandard> standarder;

    Innstillinger(JdbcClient sql, ObjectProvider<Innstillingsstandard> standarder) {
        this.sql = sql;
        this.standarder = standarder;
    }

    /** The value in force today, of a municipality that is bound; empty when it has decided nothing. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<String> gjelder(Kommune kommune, Innstilling innstilling) {
        return valg(kommune, innstilling).map(Innstillingsvalg::verdi).filter(verdi -> !verdi.isEmpty());
    }

    /** The same, or what holds when nothing is decided: the operator's setting, a row for all, the product's own. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public String verdi(Kommune kommune, Innstilling innstilling) {
        return gjelder(kommune, innstilling).orElseGet(() -> standard(kommune, innstilling));
    }

    /** What holds when the municipality has decided nothing. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public String standard(Kommune kommune, Innstilling innstilling) {
        return standarder.stream()
                .flatMap(en -> en.standard(kommune, innstilling).stream())
                .findFirst()
                .orElseGet(innstilling::standard);
    }

    /** The code of what the operator must set up before it can be yes. */
    public Optional<String> mangler(Kommune kommune, Innstilling innstilling) {
        return standarder.stream()
                .flatMap(en -> en.mangler(kommune, innstilling).stream())
                .findFirst();
    }

    /** A number; the municipality is bound. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public int tall(Kommune kommune, Innstilling innstilling) {
        return Integer.parseInt(verdi(kommune, innstilling));
    }

    /** Whether it is yes; the municipality is bound. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public boolean ja(Kommune kommune, Innstilling innstilling) {
        return verdi(kommune, innstilling).equals("ja");
    }

    /** The decision in force today, also one to go back to what holds for all. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<Innstillingsvalg> valg(Kommune kommune, Innstilling innstilling) {
        return sql.sql("""
                        select navn, gyldig_fra, verdi, kilde from innstilling
                        where kommune_id = ? and navn = ? and gyldig_fra <= ? order by gyldig_fra desc limit 1
                        """)
                .params(kommune.id(), innstilling.navn(), LocalDate.now(Klokke.OSLO))
                .query(Innstillingsvalg.class)
                .optional();
    }

    /** All decisions ever in force or to come, newest first. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<Innstillingsvalg> historie(Kommune kommune, Innstilling innstilling) {
        return sql.sql("""
                        select navn, gyldig_fra, verdi, kilde from innstilling where kommune_id = ? and navn = ?
                        order by gyldig_fra desc limit 20
                        """)
                .params(kommune.id(), innstilling.navn())
                .query(Innstillingsvalg.class)
                .list();
    }

    /** Holds the municipality's decisions until the end of the transaction, so that two at once do not pass each other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void laas(Kommune kommune) {
        sql.sql("select pg_advisory_xact_lock(hashtext('innstilling'), ?)")
                .params(kommune.id())
                .query(rad -> {});
    }

    /**
     * Decides from today on; a second decision the same day is the day's. The caller has found the value to be valid, knows
     * who may, and writes the log.
     *
     * @param verdi empty: back to what holds for all
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sett(Kommune kommune, Innstilling innstilling, String verdi, String kilde) {
        sql.sql("""
                        insert into innstilling (kommune_id, navn, gyldig_fra, verdi, kilde) values (?, ?, ?, ?, ?)
                        on conflict (kommune_id, navn, gyldig_fra) do update set verdi = excluded.verdi, kilde = excluded.kilde
                        """)
                .params(kommune.id(), innstilling.navn(), LocalDate.now(Klokke.OSLO), verdi, kilde)
                .update();
    }
}

package no.dokumentsenter.kommandolinje;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The control of one municipality. */
@Service
class Kontroll {
    private final Endringslogg logg;
    private final Journal journal;
    private final Dokumentlager lager;
    private final JdbcClient sql;

    Kontroll(Endringslogg logg, Journal journal, Dokumentlager lager, JdbcClient sql) {
        this.logg = logg;
        this.journal = journal;
        this.lager = lager;
        this.sql = sql;
    }

    /** What was found, a line for each kind. */
    record Funn(boolean hel, List<String> linjer) {}

    /** Reads everything; the time is that of reading every file once. */
    @Transactional(readOnly = true)
    public Funn kontroller(Kommune kommune) {
        var linjer = new ArrayList<String>();
        var kjede = logg.kontroller();
        linjer.add(kjede.foersteBrudd()
                .map(nr -> "loggen er brutt ved linje " + nr)
                .orElse("loggen er hel, " + kjede.linjer() + " linjer"));
        var hull = journal.serier().hull();
        linjer.add(hull.isEmpty() ? "nummerseriene er hele" : "brudd i nummerserie: " + hull.getFirst());
        var summer = summer(kommune);
        var skadet = summer.stream().filter(sum -> !erHel(kommune, sum)).findFirst();
        linjer.add(skadet.map(sum -> "fil mangler eller er endret: " + sum)
                .orElse("filene er hele, " + summer.size() + " filer"));
        return new Funn(kjede.hel() && hull.isEmpty() && skadet.equals(Optional.empty()), linjer);
    }

    /** Every sum that a row says should be in the store. */
    private List<String> summer(Kommune kommune) {
        return sql.sql("""
                        select sjekksum from dokumentobjekt where kommune_id = :kommune
                        union select sjekksum from innkommet_post where kommune_id = :kommune
                        union select sjekksum from innkommet_fil where kommune_id = :kommune
                        union select arkiv_sjekksum from innkommet_fil where kommune_id = :kommune and arkiv_sjekksum is not null
                        """).param("kommune", kommune.id()).query(String.class).list();
    }

    private boolean erHel(Kommune kommune, String sum) {
        try {
            return lager.erHel(kommune, sum);
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }
}

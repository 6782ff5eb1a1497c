package no.dokumentsenter.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import no.dokumentsenter.Produkttest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The catalogue against the database. */
@Produkttest
class KolonneTest {
    @Autowired
    private JdbcClient sql;

    @Test
    void hver_kolonne_i_katalogen_finnes_i_databasen() {
        var finnes = sql.sql("""
                        select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
                        where c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
                        """).query(String.class).list();
        var kolonner = Noark5.objekter().stream()
                .flatMap(objekt -> objekt.felter().stream())
                .flatMap(felt -> felt.kolonne().stream())
                .toList();
        assertThat(finnes).containsAll(kolonner);
    }
}

package no.dokumentsenter.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.felles.SqlFil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole database as the migrations leave it, so that a change of it is read in one place. */
@Produkttest
class SkjemaTest {
    private static final Path FASIT = Path.of("src/test/resources/fasit/skjema.sql");
    private static final String SKJEMA = SqlFil.les(SkjemaTest.class, "skjema_linjer.sql");

    @Autowired
    JdbcClient sql;

    /** {@code -Dfasit.skriv=true} rewrites the file; the difference is then the review. */
    @Test
    void basen_er_som_fasiten_sier() throws IOException {
        var linjer = sql.sql(SKJEMA).query(String.class).list();
        var naa = String.join("\n", linjer) + "\n";
        if (Boolean.getBoolean("fasit.skriv")) {
            Files.writeString(FASIT, naa);
        }
        var fasit = Files.readString(FASIT);
        // First what differs, a line at a time; the whole is a thousand lines.
        assertThat(naa.lines().filter(linje -> !fasit.contains(linje)))
                .as("nytt i basen")
                .isEmpty();
        assertThat(fasit.lines().filter(linje -> !naa.contains(linje)))
                .as("borte fra basen")
                .isEmpty();
        assertThat(naa).isEqualTo(fasit);
    }
}

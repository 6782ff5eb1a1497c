package no.dokumentsenter.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each role may and may not, asked of a real server. */
class RollerTest {
    @TempDir
    static Path rot;

    private static Postgres postgres;
    private static Roller roller;

    @BeforeAll
    static void start() throws IOException {
        Unix.rettigheter(rot, "rwxr-xr-x");
        postgres = Postgres.start(rot.resolve("data"));
        roller = Roller.klargjoer(postgres);
    }

    @AfterAll
    static void stopp() {
        postgres.close();
    }

    @Test
    void rollene_kan_lages_om_igjen_med_de_samme_passordene() {
        assertThat(Roller.klargjoer(postgres)).isEqualTo(roller);
    }

    @Test
    void ingen_paaloggingsrolle_er_superbruker_eller_slipper_utenom_radsikkerheten() throws Exception {
        try (var kobling = som(roller.app())) {
            assertThat(svar(kobling, """
                    select string_agg(rolname, ',' order by rolname) from pg_roles
                     where rolcanlogin and not rolsuper and not rolbypassrls and not rolcreaterole and not rolcreatedb""")).isEqualTo("app,eier,offentlig");
            assertThat(svar(kobling, "select rolcanlogin || ' ' || rolbypassrls from pg_roles where rolname = 'sok'"))
                    .isEqualTo("false true");
            assertThat(svar(kobling, "show statement_timeout")).isEqualTo("1min");
        }
    }

    @Test
    void app_og_offentlig_kan_ikke_lage_tabeller() throws Exception {
        for (var rolle : new Paalogging[] {roller.app(), roller.offentlig()}) {
            try (var kobling = som(rolle)) {
                assertThatThrownBy(() -> utfoer(kobling, "create table ulovlig (id int)"))
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> utfoer(kobling, "create temp table ulovlig (id int)"))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void eier_gir_sokefunksjonen_til_sok_som_ser_forbi_radsikkerheten() throws Exception {
        try (var eier = som(roller.eier())) {
            utfoer(eier, """
                    create table hemmelig (kommune_id int primary key);
                    insert into hemmelig values (1), (2);
                    alter table hemmelig enable row level security;
                    alter table hemmelig force row level security;
                    grant select on hemmelig to sok, app;
                    create function antall() returns bigint language sql security definer set search_path = public
                        as 'select count(*) from hemmelig';
                    alter function antall() owner to sok;
                    grant execute on function antall() to app""");
            assertThat(svar(eier, "select count(*) from hemmelig")).isEqualTo("0");
        }
        try (var app = som(roller.app())) {
            assertThat(svar(app, "select count(*) from hemmelig")).isEqualTo("0");
            assertThat(svar(app, "select antall()")).isEqualTo("2");
            assertThatThrownBy(() -> utfoer(app, "set role sok")).hasMessageContaining("permission denied");
        }
    }

    @Test
    void utvidelsene_for_sok_er_paa_plass() throws Exception {
        try (var kobling = som(roller.app())) {
            assertThat(svar(kobling, "select string_agg(extname, ',' order by extname) from pg_extension"))
                    .isEqualTo("btree_gin,pg_trgm,plpgsql,unaccent");
            assertThatCode(() -> svar(kobling, "select unaccent('é') || similarity('grue', 'gruve')"))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void et_passord_vises_aldri_i_tekstform() {
        assertThat(roller.toString()).doesNotContain(roller.app().passord());
    }

    private static Connection som(Paalogging rolle) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(Roller.DATABASE), rolle.bruker(), rolle.passord());
    }

    private static String svar(Connection kobling, String sql) throws SQLException {
        try (var setning = kobling.createStatement();
                var svar = setning.executeQuery(sql)) {
            return svar.next() ? svar.getString(1) : "";
        }
    }

    private static void utfoer(Connection kobling, String sql) throws SQLException {
        try (var setning = kobling.createStatement()) {
            setning.execute(sql);
        }
    }
}

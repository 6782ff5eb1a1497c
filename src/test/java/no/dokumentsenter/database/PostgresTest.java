package no.dokumentsenter.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import no.dokumentsenter.felles.Arbeidsmappe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule on a real server in a folder of its own. */
class PostgresTest {
    @TempDir
    private static Path fellesRot;

    private static Path felles;
    private static Postgres produkt;

    @TempDir
    private Path rot;

    /** For the rules that only look; a cluster takes a second to make. */
    @BeforeAll
    static void startFelles() throws IOException {
        Unix.rettigheter(fellesRot, "rwxr-xr-x");
        felles = fellesRot.resolve("data");
        produkt = Postgres.start(felles);
    }

    @AfterAll
    static void stoppFelles() {
        produkt.close();
    }

    @BeforeEach
    void aapneForDatabasensBruker() throws IOException {
        Unix.rettigheter(rot, "rwxr-xr-x");
    }

    @Test
    void databasen_skriver_til_disk_foer_den_svarer_og_lytter_bare_paa_egen_maskin() throws Exception {
        try (var kobling = koble(produkt)) {
            assertThat(svar(kobling, "show fsync")).isEqualTo("on");
            assertThat(svar(kobling, "show synchronous_commit")).isEqualTo("on");
            assertThat(svar(kobling, "show full_page_writes")).isEqualTo("on");
            assertThat(svar(kobling, "show data_checksums")).isEqualTo("on");
            assertThat(svar(kobling, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(svar(kobling, "show unix_socket_directories")).isEmpty();
            assertThat(svar(kobling, "show max_connections")).isEqualTo("60");
            assertThat(svar(kobling, "show jit")).isEqualTo("off");
        }
    }

    @Test
    void databasen_kjoerer_aldri_som_root() throws Exception {
        assertThat(Unix.eier(Path.of("/proc", Long.toString(produkt.prosess()))).erRoot())
                .isFalse();
    }

    @Test
    void norske_bokstaver_sorteres_og_finnes() throws Exception {
        var roller = Roller.klargjoer(produkt);
        try (var kobling = som(produkt, roller.eier())) {
            var navn = "select string_agg(n, ' ' order by n) from unnest('{Ås,Østby,Ærlig,Zorro,Ødegård}'::text[]) n";
            assertThat(svar(kobling, navn)).isEqualTo("Zorro Ærlig Ødegård Østby Ås");
            assertThat(svar(kobling, "select to_tsvector('norwegian', 'ÅSNES kommunestyre')::text"))
                    .contains("'åsn'", "'kommunestyr'");
        }
    }

    @Test
    void en_annen_start_paa_samme_mappe_avvises_paa_norsk() throws Exception {
        assertThat(Postgres.kjoererProduktet(felles)).isTrue();
        assertThatThrownBy(() -> Postgres.start(felles))
                .isInstanceOf(DatabaseStartfeil.class)
                .hasMessageContaining("kjører allerede")
                .hasMessageContaining("--data");
        try (var kobling = koble(produkt)) {
            assertThat(svar(kobling, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void passordene_kan_bare_leses_av_eieren() throws Exception {
        Roller.klargjoer(produkt);
        for (var fil : List.of("postgres.passord", "tilgang.properties", "postgres.port")) {
            assertThat(rettigheter(felles.resolve(fil))).isEqualTo("rw-------");
        }
        assertThat(Files.readString(felles.resolve("postgres.port")).strip())
                .isEqualTo(Integer.toString(produkt.port()));
    }

    @Test
    void en_ny_datamappe_kan_bare_eieren_se_i() throws Exception {
        assertThat(produkt.klyngemappe()).isEqualTo(felles.toRealPath().resolve("postgres"));
        assertThat(rettigheter(felles)).isEqualTo("rwx--x--x");
        assertThat(rettigheter(felles.resolve("dokumentlager"))).isEqualTo("rwx------");
    }

    @Test
    void en_kommando_blir_med_i_produktets_database_og_lar_den_staa() throws Exception {
        try (var kommando = Postgres.bliMedEllerStart(felles)) {
            assertThat(kommando.prosess()).isEqualTo(produkt.prosess());
        }
        try (var kobling = koble(produkt)) {
            assertThat(svar(kobling, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void produktet_lar_databasen_staa_for_en_kommando_som_ikke_er_ferdig() throws Exception {
        var data = rot.resolve("data");
        var start = Postgres.start(data);
        try (var kommando = Postgres.bliMedEllerStart(data)) {
            start.close();
            assertThat(Postgres.kjoererProduktet(data)).isFalse();
            try (var kobling = koble(kommando)) {
                assertThat(svar(kobling, "select 1")).isEqualTo("1");
            }
        }
        assertThat(Prosesser.iKlyngen(data.resolve("postgres"))).isEmpty();
    }

    @Test
    void den_siste_kommandoen_slukker_lyset() throws Exception {
        var data = rot.resolve("data");
        var foerste = Postgres.bliMedEllerStart(data);
        var andre = Postgres.bliMedEllerStart(data);
        assertThat(Postgres.kjoererProduktet(data)).isFalse();
        assertThat(andre.prosess()).isEqualTo(foerste.prosess());

        foerste.close();
        try (var kobling = koble(andre)) {
            assertThat(svar(kobling, "select 1")).isEqualTo("1");
        }
        andre.close();
        assertThat(Prosesser.iKlyngen(andre.klyngemappe())).isEmpty();
    }

    @Test
    void to_foerste_starter_samtidig_gir_ett_produkt() {
        var data = rot.resolve("data");
        var forsoek = List.of(
                CompletableFuture.supplyAsync(() -> Postgres.start(data)).handle((p, feil) -> p),
                CompletableFuture.supplyAsync(() -> Postgres.start(data)).handle((p, feil) -> p));
        var startet = forsoek.stream()
                .map(CompletableFuture::join)
                .filter(p -> p != null)
                .toList();
        assertThat(startet).hasSize(1);
        startet.forEach(Postgres::close);
    }

    @Test
    void en_mappe_som_bare_root_kommer_inn_i_faar_databasen_utenfor_med_lenke() throws Exception {
        assumeTrue(Unix.megSelv().erRoot(), "krever root");
        var stengt = Files.createDirectory(rot.resolve("stengt"));
        Unix.rettigheter(stengt, "rwx------");
        var data = stengt.resolve("data");
        Path klynge;
        try (var postgres = Postgres.start(data)) {
            klynge = postgres.klyngemappe();
            assertThat(data.resolve("postgres")).isSymbolicLink();
            assertThat(klynge).isEqualTo(Programfiler.FELLES.resolve(Klynge.kortnavn(data.toRealPath())));
        }
        try (var igjen = Postgres.start(data)) {
            assertThat(igjen.klyngemappe()).isEqualTo(klynge);
        } finally {
            Arbeidsmappe.slett(klynge);
        }
    }

    @Test
    void en_datamappe_som_er_slettet_gir_aldri_den_gamle_databasen_til_den_nye() throws Exception {
        assumeTrue(Unix.megSelv().erRoot(), "krever root");
        var stengt = Files.createDirectory(rot.resolve("stengt"));
        Unix.rettigheter(stengt, "rwx------");
        var data = stengt.resolve("data");
        Path gammel;
        try (var postgres = Postgres.start(data)) {
            gammel = postgres.klyngemappe();
        }
        Arbeidsmappe.slett(data);
        Path nyKlynge;
        try (var postgres = Postgres.start(data)) {
            nyKlynge = postgres.klyngemappe();
        }
        assertThat(nyKlynge).isNotEqualTo(gammel);
        Arbeidsmappe.slett(nyKlynge);
        Arbeidsmappe.slett(gammel);
    }

    @Test
    @Tag("drap")
    void drap_av_databasen_taper_ingen_bekreftet_rad() throws Exception {
        var data = rot.resolve("data");
        var bekreftet = 0;
        try (var postgres = Postgres.start(data)) {
            try (var kobling = koble(postgres);
                    var setning = kobling.createStatement()) {
                setning.execute("create table rad (nr int primary key)");
                var drap = CompletableFuture.runAsync(() -> draep(postgres.prosess(), 300));
                while (true) {
                    setning.execute("insert into rad values (" + (bekreftet + 1) + ")");
                    bekreftet++;
                    if (drap.isDone()) break;
                }
            } catch (SQLException e) {
                assertThat(e.getSQLState()).as(e.getMessage()).matches("57P0.|08...");
            }
        }
        try (var postgres = Postgres.start(data);
                var kobling = koble(postgres)) {
            assertThat(postgres.adoptert()).isFalse();
            // The row in flight at the kill may be there as well; none that was acknowledged may be gone.
            assertThat(Integer.parseInt(svar(kobling, "select count(*) from rad where nr <= " + bekreftet)))
                    .isEqualTo(bekreftet);
        }
    }

    @Test
    @Tag("drap")
    void en_foreldreloes_database_overtas_naar_produktet_er_drept() throws Exception {
        var data = rot.resolve("data");
        var produkt = Barneprosess.start(data);
        assertThat(Postgres.kjoererProduktet(data)).isTrue();
        produkt.draep();
        assertThat(Postgres.kjoererProduktet(data)).isFalse();

        try (var postgres = Postgres.start(data)) {
            assertThat(postgres.adoptert()).isTrue();
            assertThat(postgres.prosess()).isEqualTo(produkt.database());
            assertThat(ProcessHandle.of(produkt.database())).isPresent();
        }
        assertThat(Prosesser.erPostgres(produkt.database(), data.resolve("postgres")))
                .isFalse();
    }

    @Test
    @Tag("drap")
    void en_database_som_henger_ryddes_bort_og_startes_paa_nytt() throws Exception {
        var data = rot.resolve("data");
        var produkt = Barneprosess.start(data);
        produkt.draep();
        draep(produkt.database(), 0);
        // A number that is alive but another program's: what a restarted container leaves behind.
        var pidfil = data.toRealPath().resolve("postgres").resolve(Pidfil.NAVN);
        Files.writeString(
                pidfil, ProcessHandle.current().pid() + Files.readString(pidfil).replaceFirst("^\\d+", ""));

        try (var postgres = Postgres.start(data);
                var kobling = koble(postgres)) {
            assertThat(postgres.adoptert()).isFalse();
            assertThat(svar(kobling, "select 1")).isEqualTo("1");
        }
    }

    private static void draep(long pid, long etterMillisekunder) {
        try {
            Thread.sleep(etterMillisekunder); // the load must be under way; nothing waits for it
            new ProcessBuilder("kill", "-9", Long.toString(pid)).start().waitFor();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String rettigheter(Path sti) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(sti));
    }

    private static Connection koble(Postgres postgres) throws SQLException {
        return som(postgres, new Paalogging(postgres.superbruker(), postgres.superpassord()), "postgres");
    }

    private static Connection som(Postgres postgres, Paalogging rolle) throws SQLException {
        return som(postgres, rolle, Roller.DATABASE);
    }

    private static Connection som(Postgres postgres, Paalogging rolle, String database) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), rolle.bruker(), rolle.passord());
    }

    private static String svar(Connection kobling, String sql) throws SQLException {
        try (var setning = kobling.createStatement();
                var svar = setning.executeQuery(sql)) {
            return svar.next() ? svar.getString(1) : "";
        }
    }
}

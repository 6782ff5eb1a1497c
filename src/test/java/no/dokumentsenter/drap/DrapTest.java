package no.dokumentsenter.drap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.dokumentsenter.Dokumentsenter;
import no.dokumentsenter.Superbruker;
import no.dokumentsenter.database.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * SIGKILL at random moments, as when the power goes. {@code -Ddrap.antall=20} kills more often, {@code -Ddrap.froe=…}
 * repeats a run.
 */
@Tag("drap")
class DrapTest {
    private static final int DRAP = Integer.getInteger("drap.antall", 6);
    private static final int FILER = 200;
    private static final List<String> KOMMUNER = List.of("nord", "soer");
    private static final Predicate<String> KLAR = linje -> linje.startsWith("Klar: ");
    private static final Predicate<String> TATT_IMOT = linje -> linje.contains("innboks ") && linje.contains(": ny ");
    private static final Pattern KVITTERING = Pattern.compile(Journalfoerer.OK + "([0-9a-f-]{36}) (\\d+)\\.");

    private final long froe = Long.getLong("drap.froe", System.nanoTime());
    private final Random tilfeldig = new Random(froe);

    @TempDir
    Path rot;

    private Path data;
    private Produktprosess prosess;

    @BeforeEach
    void enMappe() throws IOException {
        System.out.printf("DrapTest: -Ddrap.froe=%d -Ddrap.antall=%d%n", froe, DRAP);
        // Open to be entered: the database server may run as another user.
        Files.setPosixFilePermissions(rot, PosixFilePermissions.fromString("rwxr-xr-x"));
        data = rot.resolve("data");
    }

    @AfterEach
    void ingenLeverVidere() throws IOException {
        if (prosess != null) {
            prosess.draepOmDenLever();
        }
        // Adopts a database that a killed product left, and stops it.
        Postgres.bliMedEllerStart(data).close();
    }

    /** @param sum SHA-256 of the bytes, no two alike but those that both municipalities get */
    private record Fil(String slug, String mappe, String navn, byte[] innhold, String sum) {
        String noekkel() {
            return slug + " " + mappe + " " + sum;
        }
    }

    @Test
    void ingen_fil_forsvinner_og_ingen_dobles_naar_produktet_drepes() throws Exception {
        var alle = IntStream.range(0, FILER).mapToObj(this::fil).toList();
        var sluppet = new ArrayList<Fil>();
        for (var drap = 1; drap <= DRAP; drap++) {
            start();
            if (drap == 1) {
                opprettKommuner();
            }
            var bunke = alle.subList(sluppet.size(), FILER * drap / DRAP);
            for (var fil : bunke) {
                slipp(fil);
                sluppet.add(fil);
            }
            var tatt = 1 + tilfeldig.nextInt(bunke.size());
            prosess.ventPaa(tatt, TATT_IMOT);
            prosess.draepEtter(tilfeldig.nextInt(200));
            if (drap % 2 == 0) { // else the next start finds the orphaned database still running
                ingenErBorteOgIngenErDobbel(sluppet);
            }
        }
        start();
        var ventet = sluppet.stream().map(Fil::noekkel).sorted().toList();
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(poster("klar")).isEqualTo(ventet));
        prosess.stopp();

        assertThat(poster("%")).isEqualTo(ventet);
        assertThat(sluppet).noneMatch(fil -> Files.exists(sti(fil)));
        verifiser();
    }

    private void start() throws Exception {
        prosess = Produktprosess.start(
                rot,
                Dokumentsenter.class,
                List.of(
                        "start",
                        "--port",
                        "0",
                        "--data",
                        data.toString(),
                        "--dokumentsenter.lesing.ocr=false",
                        // A reading that died with its process is taken up again after six of these.
                        "--db-scheduler.heartbeat-interval=1s"));
        prosess.ventPaa(1, KLAR);
    }

    /** Every twentieth is a letter that a process is started to read; the rest are taken at the price of nothing. */
    private Fil fil(int nr) {
        var slug = KOMMUNER.get(nr % 2);
        // Neighbours in the list have the same bytes now and then: one each in two municipalities.
        var tall = nr % 10 == 1 ? nr - 1 : nr;
        var epost = nr % 20 == 0;
        var innhold = epost
                ? ("Message-ID: <%d@eksempel.no>\r\nFrom: tor@eksempel.no\r\nSubject: Brev %d\r\n\r\nHei.\r\n"
                                .formatted(nr, nr))
                        .getBytes(StandardCharsets.UTF_8)
                : ByteBuffer.allocate(16)
                        .put(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0})
                        .putLong(tall)
                        .array();
        return new Fil(
                slug,
                epost ? "epost" : "skann",
                epost ? "brev%d.eml".formatted(nr) : "brev%d.pdf".formatted(nr),
                innhold,
                sum(innhold));
    }

    private Path sti(Fil fil) {
        return data.resolve("innboks").resolve(fil.slug()).resolve(fil.mappe()).resolve(fil.navn());
    }

    private void slipp(Fil fil) throws IOException {
        var maal = sti(fil);
        Files.createDirectories(maal.getParent());
        var mellom = Files.write(maal.resolveSibling("." + fil.navn()), fil.innhold());
        Files.move(mellom, maal, StandardCopyOption.ATOMIC_MOVE);
    }

    private void ingenErBorteOgIngenErDobbel(List<Fil> sluppet) throws SQLException {
        var poster = poster("%");
        assertThat(poster).doesNotHaveDuplicates();
        assertThat(sluppet).allMatch(fil -> poster.contains(fil.noekkel()) || Files.exists(sti(fil)));
    }

    /** The items of this status, as their files' keys, sorted. */
    private List<String> poster(String status) throws SQLException {
        return spoer("""
                select k.slug || ' ' || case p.kanal when 'epost' then 'epost' else 'skann' end || ' ' || p.sjekksum
                from innkommet_post p join kommune k on k.id = p.kommune_id where p.status like '%s'
                """.formatted(status)).stream().sorted().toList();
    }

    private void opprettKommuner() throws SQLException {
        try (var postgres = Postgres.bliMedEllerStart(data);
                var kobling = Superbruker.koble(postgres)) {
            Superbruker.opprettKommuner(kobling, KOMMUNER);
        }
    }

    @Test
    void det_som_er_kvittert_er_journalfoert_og_nummerserien_er_hel_naar_produktet_drepes() throws Exception {
        var kvittert = new TreeMap<Integer, String>();
        for (var drap = 1; drap <= Math.max(1, DRAP / 2); drap++) {
            prosess = Produktprosess.start(rot, Journalfoerer.class, List.of(data.toString()));
            prosess.ventPaa(20 + tilfeldig.nextInt(200), linje -> linje.startsWith(Journalfoerer.OK));
            prosess.draepEtter(tilfeldig.nextInt(100));
            for (var linje : prosess.linjer()) {
                var kvittering = KVITTERING.matcher(linje);
                if (kvittering.matches()) {
                    var foer = kvittert.put(Integer.valueOf(kvittering.group(2)), kvittering.group(1));
                    assertThat(foer)
                            .as("nummer %s er gitt to ganger", kvittering.group(2))
                            .isNull();
                }
            }
        }
        var journal = journal();
        System.out.printf("DrapTest: %d kvittert, %d journalført%n", kvittert.size(), journal.size());
        assertThat(journal).containsAllEntriesOf(kvittert);
        assertThat(journal.keySet())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, journal.size()).boxed().toList());
        verifiser();
    }

    private Map<Integer, String> journal() throws SQLException {
        return new TreeMap<>(spoer("select journalsekvensnummer || ' ' || id from journalpost").stream()
                .map(rad -> rad.split(" "))
                .collect(Collectors.toMap(rad -> Integer.valueOf(rad[0]), rad -> rad[1])));
    }

    private void verifiser() throws Exception {
        var kontroll = Produktprosess.start(rot, Dokumentsenter.class, List.of("verifiser", "--data", data.toString()));
        prosess = kontroll;
        assertThat(kontroll.sluttkode())
                .as(() -> String.join("\n", kontroll.linjer()))
                .isZero();
        assertThat(kontroll.linjer()).contains("Alt er helt.");
    }

    private List<String> spoer(String sql) throws SQLException {
        try (var postgres = Postgres.bliMedEllerStart(data);
                var kobling = Superbruker.koble(postgres);
                var setning = kobling.createStatement();
                var svar = setning.executeQuery(sql)) {
            var rader = new ArrayList<String>();
            while (svar.next()) {
                rader.add(svar.getString(1));
            }
            return rader;
        }
    }

    private static String sum(byte[] innhold) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(innhold));
        } catch (NoSuchAlgorithmException umulig) {
            throw new AssertionError(umulig);
        }
    }
}

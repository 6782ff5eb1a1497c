package no.dokumentsenter.postmottak;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.dokumentsenter.Proevedatabase;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.ytelse.Koefyll;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Post for tests: dropped in the folders of the running product, taken by its own watch and read by its own jobs. */
@Component
public class Proeveinntak {
    /** Reading starts a process; on a busy machine several minutes are possible, and nobody waits longer than needed. */
    public static final Duration LENGST = Duration.ofMinutes(4);

    private final PostRepository poster;
    private final JdbcClient sql;
    private final PlatformTransactionManager transaksjoner;
    private final Mottak mottak;

    Proeveinntak(PostRepository poster, JdbcClient sql, PlatformTransactionManager transaksjoner, Mottak mottak) {
        this.poster = poster;
        this.sql = sql;
        this.transaksjoner = transaksjoner;
        this.mottak = mottak;
    }

    public Path mappe(Kommune kommune, String navn) {
        try {
            return Files.createDirectories(Proevedatabase.mappe()
                    .resolve("innboks")
                    .resolve(kommune.slug())
                    .resolve(navn));
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    /** The whole file at once, as a scanner that renames when it is done. */
    public Path slipp(Kommune kommune, String mappe, String navn, byte[] innhold) throws IOException {
        var her = mappe(kommune, mappe);
        var mellom = Files.write(her.resolve("." + navn), innhold);
        return Files.move(mellom, her.resolve(navn), StandardCopyOption.ATOMIC_MOVE);
    }

    public boolean erBehandlet(Kommune kommune, String navn) {
        return Files.exists(mappe(kommune, "behandlet").resolve(navn));
    }

    /** Straight through the door of the channels, and read. */
    public Post mottatt(Kommune kommune, byte[] innhold) throws IOException {
        var fil = Files.write(Files.createTempFile("brev", ".pdf"), innhold);
        try {
            var post = new InnkommetPost(Kanal.PAPIR, fil.getFileName().toString(), "application/pdf");
            Kommunevalg.i(kommune, () -> mottak.taImot(post, fil));
            return klar(kommune, post.filnavn());
        } finally {
            Files.delete(fil);
        }
    }

    /** Everything that came, oldest first. */
    List<Post> poster(Kommune kommune) {
        return les(
                kommune,
                () -> sql
                        .sql("select id from innkommet_post where kommune_id = ? order by mottatt_dato, id")
                        .params(kommune.id())
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(id -> poster.hent(kommune, id).orElseThrow())
                        .toList());
    }

    /** The item of this name, when it has been read. */
    public Post klar(Kommune kommune, String filnavn) {
        await(filnavn)
                .atMost(LENGST)
                .until(() -> poster(kommune).stream()
                        .anyMatch(post -> post.filnavn().equals(filnavn) && post.poststatus() != Poststatus.BEHANDLES));
        return poster(kommune).stream()
                .filter(post -> post.filnavn().equals(filnavn))
                .findFirst()
                .orElseThrow();
    }

    /** So many copies of each item that is ready. */
    public void kopier(Kommune kommune, int antall) {
        Kommunevalg.gjoerI(
                kommune,
                () -> new TransactionTemplate(transaksjoner)
                        .executeWithoutResult(status -> Koefyll.sql(antall)
                                .forEach(setning -> sql.sql(setning).update())));
    }

    List<Postfil> filer(Kommune kommune, UUID post) {
        return les(kommune, () -> poster.filer(kommune, post));
    }

    /** How many items there are, whatever their status. */
    public long alle(Kommune kommune) {
        return antall(kommune, "innkommet_post");
    }

    public long antall(Kommune kommune, String tabell) {
        return les(
                kommune,
                () -> sql.sql("select count(*) from " + tabell + " where kommune_id = ?")
                        .params(kommune.id())
                        .query(Long.class)
                        .single());
    }

    /** As many as the wall shows, whatever the statement forgets to say. Inside {@link #les}. */
    long radene(String tabell) {
        return sql.sql("select count(*) from " + tabell).query(Long.class).single();
    }

    public <T> T les(Kommune kommune, Supplier<T> arbeid) {
        return Kommunevalg.i(kommune, () -> new TransactionTemplate(transaksjoner).execute(status -> arbeid.get()));
    }

    /** Bytes that no reader opens, no two alike: an item at the price of nothing. */
    public static byte[] uleselig() {
        var id = UUID.randomUUID();
        return ByteBuffer.allocate(24)
                .put(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0})
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** A letter of one page, typed on a machine. */
    public static byte[] brev(String... linjer) {
        try (var pdf = new PDDocument()) {
            var side = new PDPage(PDRectangle.A4);
            pdf.addPage(side);
            try (var blekk = new PDPageContentStream(pdf, side)) {
                blekk.setFont(new PDType1Font(FontName.HELVETICA), 11);
                blekk.setLeading(13);
                blekk.beginText();
                blekk.newLineAtOffset(72, 760);
                for (var linje : linjer) {
                    blekk.showText(linje);
                    blekk.newLine();
                }
                blekk.endText();
            }
            var ut = new ByteArrayOutputStream();
            pdf.save(ut);
            return ut.toByteArray();
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }
}

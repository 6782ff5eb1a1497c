package no.dokumentsenter.papir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.dokumentsenter.dokumentlager.Fil;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Arbeidsmappe;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.lesing.Buntdel;
import no.dokumentsenter.lesing.Buntleser;
import no.dokumentsenter.postmottak.InnkommetPost;
import no.dokumentsenter.postmottak.Kanal;
import no.dokumentsenter.postmottak.Mottak;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the documents of an approved stack and hands each to the intake. A document's item and the row that says so are
 * one transaction, so whatever breaks in between, running it again makes what is missing and nothing twice.
 */
@Component
class Buntlaging {
    private static final String PDF = "application/pdf";

    private final BuntRepository bunter;
    private final SideRepository sider;
    private final Buntlesing lesing;
    private final Buntleser leser;
    private final Mottak mottak;
    private final Etterkontroll etterkontroll;
    private final Endringslogg logg;
    private final TransactionTemplate transaksjon;

    Buntlaging(
            BuntRepository bunter,
            SideRepository sider,
            Buntlesing lesing,
            Buntleser leser,
            Mottak mottak,
            Etterkontroll etterkontroll,
            Endringslogg logg,
            PlatformTransactionManager transaksjoner) {
        this.bunter = bunter;
        this.sider = sider;
        this.lesing = lesing;
        this.leser = leser;
        this.mottak = mottak;
        this.etterkontroll = etterkontroll;
        this.logg = logg;
        this.transaksjon = new TransactionTemplate(transaksjoner);
    }

    void lag(UUID id) {
        Innlogget.som("papir", () -> {
            var kommune = Kommunevalg.valgt();
            var bunt = Objects.requireNonNull(
                    transaksjon.execute(_ -> bunter.hent(kommune, id).orElseThrow()));
            if (bunt.buntstatus() != Buntstatus.LAGES) {
                return null; // done already
            }
            var mangler = Objects.requireNonNull(transaksjon.execute(_ -> mangler(id)));
            try (var mappe = Arbeidsmappe.ny("papir")) {
                lag(bunt, mangler, mappe);
            } catch (IOException feil) {
                throw new UncheckedIOException(feil);
            }
            transaksjon.executeWithoutResult(_ -> ferdig(id));
            return null;
        });
    }

    private List<Buntdokument> mangler(UUID id) {
        return sider.dokumenter(Kommunevalg.valgt(), id).stream()
                .filter(dokument -> dokument.innkommetPostId() == null)
                .toList();
    }

    private void lag(Skannebunt bunt, List<Buntdokument> mangler, Arbeidsmappe mappe) throws IOException {
        if (mangler.isEmpty()) {
            return;
        }
        var deler = mangler.stream()
                .map(dokument -> new Buntdel(bunt.id() + " " + dokument.nr(), valgte(dokument.sider())))
                .toList();
        var laget = leser.del(lesing.kopi(bunt, mappe), bunt.filnavn(), deler, mappe.undermappe());
        if (laget.grunn().isPresent()) {
            throw new IllegalStateException(
                    "bunten kunne ikke deles: " + laget.grunn().get());
        }
        for (var i = 0; i < mangler.size(); i++) {
            var nr = mangler.get(i).nr();
            try (var innhold = Files.newInputStream(laget.filer().get(i))) {
                var fil = mottak.lagre(innhold);
                transaksjon.executeWithoutResult(_ -> lever(bunt, nr, fil));
            }
        }
    }

    static List<Buntdel.Valgt> valgte(String sider) {
        return Stream.of(sider.split(","))
                .map(side -> side.split(":"))
                .map(ledd -> new Buntdel.Valgt(Integer.parseInt(ledd[0]), tall(ledd, 1), tall(ledd, 2)))
                .toList();
    }

    private static int tall(String[] ledd, int nr) {
        return ledd.length > nr ? Integer.parseInt(ledd[nr]) : 0;
    }

    /** The row is locked first: two runs at once cannot both find that the item is missing. */
    private void lever(Skannebunt bunt, int nr, Fil fil) {
        var kommune = Kommunevalg.valgt();
        bunter.laas(kommune, bunt.id());
        if (mangler(bunt.id()).stream().noneMatch(dokument -> dokument.nr() == nr)) {
            return;
        }
        var mottatt = mottak.noter(new InnkommetPost(Kanal.PAPIR, navn(bunt, nr), PDF), fil, bunt.mottattTid());
        sider.ble(kommune, bunt.id(), nr, mottatt.id());
        logg.hendt("skannebunt", bunt.id(), "ble post", mottatt.id().toString());
    }

    private static String navn(Skannebunt bunt, int nr) {
        var nummer = bunt.buntnummer();
        var punktum = bunt.filnavn().lastIndexOf('.');
        var grunn =
                nummer != null ? "bunt-" + nummer : punktum > 0 ? bunt.filnavn().substring(0, punktum) : bunt.filnavn();
        return grunn + "-" + nr + ".pdf";
    }

    private void ferdig(UUID id) {
        var kommune = Kommunevalg.valgt();
        var naa = bunter.laas(kommune, id).orElseThrow();
        if (naa.buntstatus() == Buntstatus.LAGES && mangler(id).isEmpty()) {
            bunter.settStatus(kommune, id, Buntstatus.GODKJENT);
            etterkontroll.trekk(id);
            logg.endret("skannebunt", id, "status", naa.status(), Buntstatus.GODKJENT.kode());
        }
    }
}

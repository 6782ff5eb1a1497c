package no.dokumentsenter.papir;

import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Proeveinntak;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.apache.pdfbox.Loader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Scanned stacks for tests: dropped in the running product's folder and read by its own jobs. */
@Component
public class Proevebunter {
    private final Proeveinntak inntak;
    private final Skillearktrykk trykk;
    private final Skannebunter bunter;
    private final BuntRepository repository;
    private final JdbcClient sql;
    private final PlatformTransactionManager transaksjoner;

    Proevebunter(
            Proeveinntak inntak,
            Skillearktrykk trykk,
            Skannebunter bunter,
            BuntRepository repository,
            JdbcClient sql,
            PlatformTransactionManager transaksjoner) {
        this.inntak = inntak;
        this.trykk = trykk;
        this.bunter = bunter;
        this.repository = repository;
        this.sql = sql;
        this.transaksjoner = transaksjoner;
    }

    public <T> T som(Person person, Kommune kommune, ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return Kommunevalg.i(kommune, () -> Paalogget.som(person, arbeid));
    }

    /** Sheets from the product's own print, scanned. */
    public List<BufferedImage> ark(Person person, Kommune kommune, int antall) {
        var pdf = som(person, kommune, () -> trykk.trykk(antall, "")).pdf();
        return IntStream.range(0, antall)
                .mapToObj(nr -> Proevebunt.bilde(pdf, nr))
                .toList();
    }

    /** Drops the file and waits until its stack has one of these statuses. */
    public UUID slipp(Kommune kommune, String navn, byte[] fil, Buntstatus... statuser) {
        try {
            inntak.slipp(kommune, "skann", navn, fil);
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
        return vent(kommune, navn, statuser);
    }

    public UUID vent(Kommune kommune, String navn, Buntstatus... statuser) {
        await(navn).atMost(Proeveinntak.LENGST).until(() -> finn(kommune, navn, statuser) != null);
        return Objects.requireNonNull(finn(kommune, navn, statuser));
    }

    private UUID finn(Kommune kommune, String navn, Buntstatus... statuser) {
        return les(
                kommune,
                () -> sql.sql(
                                "select id from skannebunt where kommune_id = :k and filnavn = :navn and status in (:statuser)")
                        .param("k", kommune.id())
                        .param("navn", navn)
                        .param(
                                "statuser",
                                Arrays.stream(statuser).map(Buntstatus::kode).toList())
                        .query(UUID.class)
                        .optional()
                        .orElse(null));
    }

    Skannebunt hode(Kommune kommune, UUID id) {
        return les(kommune, () -> repository.hent(kommune, id).orElseThrow());
    }

    public int versjon(Kommune kommune, UUID id) {
        return hode(kommune, id).versjon();
    }

    /** The checksums of the items, oldest first. */
    List<String> poster(Kommune kommune) {
        return les(
                kommune,
                () -> sql.sql("select sjekksum from innkommet_post where kommune_id = ? order by mottatt_dato, id")
                        .params(kommune.id())
                        .query(String.class)
                        .list());
    }

    static int sider(byte[] pdf) {
        try (var lest = Loader.loadPDF(pdf)) {
            return lest.getNumberOfPages();
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    <T> T les(Kommune kommune, Supplier<T> arbeid) {
        return Kommunevalg.i(kommune, () -> new TransactionTemplate(transaksjoner).execute(_ -> arbeid.get()));
    }

    List<Skannebunt> liste(Person person, Kommune... kommuner) {
        return Kommunevalg.blant(
                List.of(kommuner), () -> Paalogget.som(person, () -> bunter.med(Set.of(Buntstatus.values()), 50)));
    }
}

package no.dokumentsenter.postmottak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.dokumentsenter.detektor.Identitetsnumre;
import no.dokumentsenter.dokument.NyttDokument;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommunejobber;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.lesing.Filinnhold;
import no.dokumentsenter.lesing.Filleser;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Door for what a person has in hand: registered in one step, without a place in the queue. The files are the entry's
 * originals; their archive versions follow in a job.
 */
@Service
public class Direkteregistrering {
    /** The channel that such an entry is said to have come by. */
    public static final String KANAL = "opplastet";

    private final Dokumentlager lager;
    private final Registrator registrator;
    private final Kommunejobber jobber;
    private final TransactionTemplate transaksjon;

    Direkteregistrering(
            Dokumentlager lager,
            Registrator registrator,
            Kommunejobber jobber,
            PlatformTransactionManager transaksjoner) {
        this.lager = lager;
        this.registrator = registrator;
        this.jobber = jobber;
        this.transaksjon = new TransactionTemplate(transaksjoner);
    }

    /**
     * Stores the files, then makes case, entry (type I, status J) and documents in one transaction. Bytes of a
     * registration that is refused stay in the store without a row, which harms nobody.
     *
     * @throws Regelbrudd when a file is missing or empty, or the form breaks a rule
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Registrert registrer(Registrering valg, List<Opplastet> filer) {
        Paalogget.krev(Handling.REGISTRERE);
        if (filer.isEmpty()) {
            throw Regelbrudd.i("fil", "postmottak.fil_mangler");
        }
        var dokumenter = IntStream.range(0, filer.size())
                .mapToObj(nr -> dokument(nr, filer.get(nr), valg))
                .toList();
        var registrert = transaksjon.execute(status -> {
            var ny = registrator.registrer(valg, KANAL, dokumenter);
            jobber.leggTilNye(
                    ArkivversjonJob.LAG,
                    Kommunevalg.valgt(),
                    List.of(ny.journalpost().verdi()));
            return ny;
        });
        return Optional.ofNullable(registrert).orElseThrow();
    }

    private NyttDokument dokument(int nr, Opplastet opplastet, Registrering valg) {
        try {
            if (opplastet.bytes() == 0) {
                throw Regelbrudd.i("fil", "postmottak.fil_tom", opplastet.filnavn());
            }
            var format = Filleser.format(opplastet.innhold(), opplastet.filnavn());
            try (var innhold = opplastet.innhold().aapne()) {
                var lagret = lager.lagre(Kommunevalg.valgt(), innhold);
                return new NyttDokument(
                        nr == 0 ? "H" : "V",
                        tittel(nr, opplastet, valg),
                        "B",
                        List.of(new NyttDokument.Objekt(
                                "P",
                                format.puid(),
                                opplastet.filnavn(),
                                format.mimetype(),
                                lagret.sjekksum(),
                                lagret.filstoerrelse())));
            }
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    private static String tittel(int nr, Opplastet opplastet, Registrering valg) {
        return valg.dokumenttitler().stream()
                .filter(tittel -> tittel.filNr() == nr + 1 && !tittel.tittel().isBlank())
                .map(Registrering.Dokumenttittel::tittel)
                .findFirst()
                .orElseGet(() -> Identitetsnumre.utenNumre(nr == 0 ? valg.tittel() : opplastet.filnavn()));
    }

    /**
     * One file that was sent along.
     *
     * @param innhold its bytes, until the call returns
     * @param bytes how many they are
     * @param filnavn the sender's name for it, never a path
     */
    public record Opplastet(Filinnhold innhold, long bytes, String filnavn) {}
}

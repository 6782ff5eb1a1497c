package no.dokumentsenter.papir;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Door to the separator sheets: each print gets a batch number of the municipality, which is never given again. */
@Service
public class Skillearktrykk {
    /** A pile that fits in a feeder. */
    private static final int FLEST = 100;

    private final SkillearkRepository repository;
    private final Kommuner kommuner;
    private final Endringslogg logg;
    private final Tekster tekster;
    private final TransactionTemplate lesing;
    private volatile boolean finnes;

    Skillearktrykk(
            SkillearkRepository repository,
            Kommuner kommuner,
            Endringslogg logg,
            Tekster tekster,
            PlatformTransactionManager transaksjoner) {
        this.repository = repository;
        this.kommuner = kommuner;
        this.logg = logg;
        this.tekster = tekster;
        this.lesing = new TransactionTemplate(transaksjoner);
        lesing.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        lesing.setReadOnly(true);
    }

    /**
     * The sheets and the number that they were given.
     *
     * @param pdf A4, one sheet to a page
     */
    public record Arkbunke(int nummer, byte[] pdf) {}

    /**
     * Makes a pile of sheets for the one bound municipality.
     *
     * @param enhet the unit that the batch is for, or ""
     * @throws Regelbrudd when the count or the unit will not do
     */
    @Transactional
    public Arkbunke trykk(int antall, String enhet) {
        Paalogget.krev(Handling.REGISTRERE);
        if (antall < 1 || antall > FLEST) {
            throw Regelbrudd.i("antall", "papir.ark.antall", FLEST);
        }
        var renset = enhet.strip();
        if (!Skilleark.ENHET.matcher(renset).matches()) {
            throw Regelbrudd.i("enhet", "papir.ark.enhet");
        }
        var kommune = Kommunevalg.valgt();
        var id = UuidV7.ny();
        var trykk = new Trykk(
                kommune.id(),
                repository.nesteNummer(kommune),
                renset,
                antall,
                Innlogget.brukernavn(),
                OffsetDateTime.now(Klokke.OSLO));
        repository.settInn(id, trykk);
        logg.opprettet(
                "skilleark",
                id,
                Map.of("buntnummer", Integer.toString(trykk.nummer()), "antall", Integer.toString(antall)));
        var ark = IntStream.rangeClosed(1, antall)
                .mapToObj(nr -> ark(kommune, trykk, nr))
                .toList();
        return new Arkbunke(trykk.nummer(), Skillearkskriver.skriv(kommune, ark));
    }

    private Skillearkskriver.Ark ark(Kommune kommune, Trykk trykk, int nr) {
        var linjer = new ArrayList<String>();
        linjer.add(tekster.tekst("papir.ark.bunt", Integer.toString(trykk.nummer())));
        linjer.add(tekster.tekst("papir.ark.nummer", nr, trykk.antall()));
        linjer.add(tekster.tekst("papir.ark.kanal"));
        if (!trykk.enhet().isEmpty()) {
            linjer.add(tekster.tekst("papir.ark.enhet.linje", trykk.enhet()));
        }
        return new Skillearkskriver.Ark(
                new Skilleark(kommune.slug(), Skilleark.PAPIR, trykk.nummer(), nr, trykk.enhet()),
                new Skillearkskriver.Ord(
                        tekster.tekst("papir.ark.tittel"),
                        tekster.tekst("papir.ark.kommune", kommune.navn()),
                        linjer,
                        tekster.tekst("papir.ark.bruk", kommune.navn())));
    }

    /** The latest prints of each bound municipality where the person registers. */
    @Transactional(readOnly = true)
    public List<Trykk> siste(int antall) {
        return Paalogget.kommuner(Handling.REGISTRERE).stream()
                .flatMap(kommune -> repository.siste(kommune, antall).stream())
                .toList();
    }

    /**
     * Whether a sheet of any municipality was ever printed. Before that no scan can hold one, and none is searched for
     * them. Only a yes is remembered: it never becomes a no.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean ibruk() {
        if (!finnes) {
            finnes = Kommunevalg.blant(
                    kommuner.alle(), () -> Boolean.TRUE.equals(lesing.execute(_ -> repository.finnes())));
        }
        return finnes;
    }
}

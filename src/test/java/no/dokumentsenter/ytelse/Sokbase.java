package no.dokumentsenter.ytelse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.dokumentsenter.Dokumentsenter;
import no.dokumentsenter.database.Postgres;
import no.dokumentsenter.database.Roller;
import no.dokumentsenter.demo.Lastgenerator;
import no.dokumentsenter.kommandolinje.Valg;
import no.dokumentsenter.kommandolinje.Ved;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.tilgang.Person;
import no.dokumentsenter.tilgang.Rolle;
import org.springframework.context.ApplicationContext;

/**
 * A base with many entries over fifty municipalities. How many: {@code DOKUMENTSENTER_YTELSE_ANTALL}. One that is loaded is
 * used again when {@code DOKUMENTSENTER_YTELSE_DATA} names its folder.
 */
record Sokbase(ApplicationContext kontekst, Postgres postgres, List<Kommune> kommuner, List<Maaling> lasten) {
    private static final int KOMMUNER = 50;
    private static final int ANTALL =
            Integer.parseInt(System.getenv().getOrDefault("DOKUMENTSENTER_YTELSE_ANTALL", "500000"));

    /** What is measured in it. */
    interface Arbeid {
        List<Maaling> maal(Sokbase base) throws Exception;
    }

    static List<Maaling> med(Path mappe, Arbeid arbeid) {
        var data = Optional.ofNullable(System.getenv("DOKUMENTSENTER_YTELSE_DATA"))
                .map(Path::of)
                .orElse(mappe.resolve("data"));
        var maalinger = new ArrayList<Maaling>();
        Ved.siden(Dokumentsenter.class, Valg.les(List.of("--data", data.toString()), Set.of("data")), kontekst -> {
            try (var postgres = Postgres.bliMedEllerStart(data)) {
                var base = fyll(kontekst, postgres);
                maalinger.addAll(base.lasten());
                maalinger.addAll(arbeid.maal(base));
                return 0;
            } catch (Exception feil) {
                throw new IllegalStateException(feil);
            }
        });
        return maalinger;
    }

    private static Sokbase fyll(ApplicationContext kontekst, Postgres postgres) throws SQLException {
        var generator = kontekst.getBean(Lastgenerator.class);
        var kommuner =
                IntStream.rangeClosed(1, KOMMUNER).mapToObj(generator::kommune).toList();
        var base = new Sokbase(kontekst, postgres, kommuner, new ArrayList<>());
        if (base.tall("select count(*) from journalpost") < ANTALL) {
            var sekunder = generator.last(kommuner, ANTALL, Lastgenerator.Filer.DELT);
            base.lasten()
                    .add(Maaling.tall("last, " + ANTALL + " poster", sekunder, "s", "")
                            .medFart(ANTALL / sekunder));
        }
        base.lasten().add(Maaling.tall("journalposter i basen", base.tall("select count(*) from journalpost"), "", ""));
        for (var tabell : List.of("sok_journalpost", "offentlig_journalpost", "vokabular")) {
            base.lasten()
                    .add(Maaling.tall(
                            tabell + ", indekser",
                            base.tall("select pg_indexes_size('" + tabell + "')") / 1e6,
                            "MB",
                            ""));
        }
        return base;
    }

    /** Past every wall: the yardsticks read as the server's own user. */
    Connection koble() throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(Roller.DATABASE), postgres.superbruker(), postgres.superpassord());
    }

    double tall(String sql) throws SQLException {
        return Double.parseDouble(tekster(sql).getFirst());
    }

    List<String> tekster(String sql) throws SQLException {
        var tekster = new ArrayList<String>();
        try (var kobling = koble();
                var setning = kobling.createStatement();
                var svar = setning.executeQuery(sql)) {
            while (svar.next()) {
                tekster.add(svar.getString(1));
            }
        }
        return tekster;
    }

    /** The largest ones. */
    List<Kommune> stoerste(int antall) {
        return kommuner.subList(0, antall);
    }

    static Person arkivar(List<Kommune> i) {
        return new Person(
                UUID.randomUUID(),
                "arkivar",
                "Kari Nordli",
                "Dokumentsenteret",
                "Flisa",
                true,
                i.stream().collect(Collectors.toMap(kommune -> kommune, kommune -> Set.of(Rolle.ARKIVMEDARBEIDER))));
    }
}

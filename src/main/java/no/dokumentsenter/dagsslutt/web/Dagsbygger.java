package no.dokumentsenter.dagsslutt.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.dokumentsenter.dagsslutt.Avstemming;
import no.dokumentsenter.dagsslutt.Dagsslutt;
import no.dokumentsenter.dagsslutt.Kanalregnskap;
import no.dokumentsenter.felles.Brudd;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Helligdager;
import no.dokumentsenter.papir.Buntstatus;
import no.dokumentsenter.papir.Skannebunter;
import no.dokumentsenter.postmottak.Kanal;
import no.dokumentsenter.postmottak.Post;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Poststatus;
import no.dokumentsenter.postmottak.Videresending;
import no.dokumentsenter.tilgang.Brukere;
import no.dokumentsenter.tilgang.Person;
import org.springframework.stereotype.Component;

/** Puts the account and what stands left in words. */
@Component
class Dagsbygger {
    private static final int FLEST_SIGNERTE = 10;
    private static final int FLEST_VENTENDE = 1000;

    private final Dagsslutt dagsslutt;
    private final Postkoe koe;
    private final Skannebunter bunter;
    private final Videresending videresending;
    private final Helligdager helligdager;
    private final Brukere brukere;
    private final Tekster tekster;

    Dagsbygger(
            Dagsslutt dagsslutt,
            Postkoe koe,
            Skannebunter bunter,
            Videresending videresending,
            Helligdager helligdager,
            Brukere brukere,
            Tekster tekster) {
        this.dagsslutt = dagsslutt;
        this.koe = koe;
        this.bunter = bunter;
        this.videresending = videresending;
        this.helligdager = helligdager;
        this.brukere = brukere;
        this.tekster = tekster;
    }

    /** What a person has sent, when the page is shown again because of it. */
    record Sendt(Map<String, Dagsslutt.Kanalsvar> svar, Map<String, String> talt, String hilsen, List<Brudd> brudd) {
        static final Sendt INGENTING = new Sendt(Map.of(), Map.of(), "", List.of());
    }

    Dagsside.Kommune bygg(Kommune kommune, Sendt sendt) {
        return Kommunevalg.i(kommune, () -> {
            var regnskap = dagsslutt.regnskap();
            var signerte = dagsslutt.signerte(FLEST_SIGNERTE);
            var siden = signerte.isEmpty()
                    ? tekster.tekst("dagsslutt.aldri")
                    : tekster.tekst(
                            "dagsslutt.siden",
                            naar(signerte.getFirst()),
                            navn(signerte.getFirst().signertAv()));
            return new Dagsside.Kommune(
                    kommune.slug(),
                    kommune.kode(),
                    kommune.navn(),
                    siden,
                    regnskap.fingeravtrykk(),
                    regnskap.kanaler().stream().map(kanal -> rad(kanal, sendt)).toList(),
                    staarIgjen(kommune),
                    sendt.brudd().stream()
                            .map(brudd ->
                                    tekster.tekst(brudd.kode(), brudd.data().toArray()))
                            .distinct()
                            .toList(),
                    sendt.hilsen(),
                    signerte.stream().map(this::signert).toList());
        });
    }

    private Dagsside.Kanal rad(Kanalregnskap kanal, Sendt sendt) {
        var svar = Optional.ofNullable(sendt.svar().get(kanal.kanal()));
        return new Dagsside.Kanal(
                kanal.kanal(),
                tekster.tekst("kanal." + kanal.kanal()),
                kanal.aapneFoer(),
                kanal.inn(),
                kanal.paaNytt(),
                kanal.journalfoert(),
                kanal.avsluttetIAlt(),
                kanal.avsluttet().entrySet().stream()
                        .map(grunn -> grunn.getValue() + " " + tekster.tekst("avslutning." + grunn.getKey()))
                        .collect(Collectors.joining(", ")),
                kanal.gjenaapnet(),
                kanal.aapneNaa(),
                kanal.differanse(),
                kanal.kanal().equals(Kanal.PAPIR.kode()),
                sendt.talt().getOrDefault(kanal.kanal(), ""),
                svar.map(Dagsslutt.Kanalsvar::forklaring).orElse(""),
                sendt.brudd().stream().anyMatch(brudd -> brudd.felt().endsWith("-" + kanal.kanal())));
    }

    /** What the next one takes over. Counts and clock times only: whoever may see the queue sees the letters there. */
    private List<String> staarIgjen(Kommune kommune) {
        var linjer = new ArrayList<String>();
        var antall = koe.antallPerStatus(kommune);
        var iKoe = antall(antall, Poststatus.KLAR) + antall(antall, Poststatus.BEHANDLES);
        koe.venterPaaEnPerson(1).stream()
                .findFirst()
                .ifPresent(eldste ->
                        linjer.add(tekster.tekst("dagsslutt.igjen.koe", iKoe, Datoer.naar(eldste.mottattDato()))));
        var venter = antall(antall, Poststatus.VENTER);
        if (venter > 0) {
            var neste = helligdager.virkedagEtter(LocalDate.now(Klokke.OSLO), 1);
            var medFrist = koe.med(Set.of(Poststatus.VENTER), FLEST_VENTENDE).stream()
                    .map(Post::ventTil)
                    .filter(frist -> frist != null && !frist.isAfter(neste))
                    .count();
            linjer.add(tekster.tekst("dagsslutt.igjen.venter", venter, medFrist, Datoer.dato(neste)));
        }
        var feilet = antall(antall, Poststatus.FEILET);
        if (feilet > 0) {
            linjer.add(tekster.tekst("dagsslutt.igjen.feilet", feilet));
        }
        var stengt = antall(antall, Poststatus.KARANTENE);
        if (stengt > 0) {
            linjer.add(tekster.tekst("dagsslutt.igjen.karantene", stengt));
        }
        var bunter = aapneBunter();
        if (bunter > 0) {
            linjer.add(tekster.tekst("dagsslutt.igjen.bunter", bunter));
        }
        var ikkeVarslet = videresending.ikkeVarslet();
        if (ikkeVarslet > 0) {
            linjer.add(tekster.tekst("dagsslutt.igjen.ikkevarslet", ikkeVarslet));
        }
        return linjer;
    }

    /** Stacks that are not items yet: each may hold many letters, so they are named beside the account, not in it. */
    private long aapneBunter() {
        return bunter.antallPerStatus().entrySet().stream()
                .filter(status -> Buntstatus.av(status.getKey()).venterPaaEnPerson())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static long antall(Map<String, Long> antall, Poststatus status) {
        return antall.getOrDefault(status.kode(), 0L);
    }

    private Dagsside.Signert signert(Avstemming avstemming) {
        return new Dagsside.Signert(
                naar(avstemming),
                navn(avstemming.signertAv()),
                avstemming.setning(tekster),
                Optional.of(avstemming.hilsen()).filter(hilsen -> !hilsen.isBlank()),
                avstemming.regnskap().stream()
                        .filter(kanal -> !kanal.forklaring().isBlank())
                        .map(kanal -> tekster.tekst(
                                "dagsslutt.forklart", tekster.tekst("kanal." + kanal.kanal()), kanal.forklaring()))
                        .toList());
    }

    private static String naar(Avstemming avstemming) {
        var dag = avstemming.tid().atZoneSameInstant(Klokke.SONE).toLocalDate();
        return Datoer.dato(dag) + " kl. " + Datoer.klokke(avstemming.tid());
    }

    private String navn(String brukernavn) {
        return brukere.person(brukernavn).map(Person::navn).orElse(brukernavn);
    }
}

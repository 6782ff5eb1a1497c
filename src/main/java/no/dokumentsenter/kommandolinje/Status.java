package no.dokumentsenter.kommandolinje;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.dokumentsenter.database.Postgres;
import no.dokumentsenter.epost.Kvitteringer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.lesing.Funksjoner;
import no.dokumentsenter.papir.Buntstatus;
import no.dokumentsenter.papir.Skannebunter;
import no.dokumentsenter.postmottak.Kanal;
import no.dokumentsenter.postmottak.Kanalstatus;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Poststatus;
import no.dokumentsenter.virus.Virussjekk;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Counts for people and machines. Never content. */
final class Status {
    private static final int STOPPET = 3;

    private Status() {}

    static int kjoer(Class<?> produkt, Valg valg) {
        if (!Postgres.kjoererProduktet(valg.datamappe()) && System.getenv("DOKUMENTSENTER_DATABASE_URL") == null) {
            System.out.println("Dokumentsenter er stoppet.");
            return STOPPET;
        }
        return Ved.siden(produkt, valg, kontekst -> {
            var tall = samle(kontekst);
            System.out.println(valg.har("json") ? JsonMapper.builder().build().writeValueAsString(tall) : tekst(tall));
            return 0;
        });
    }

    private static Map<String, Object> samle(ApplicationContext kontekst) {
        var svar = new LinkedHashMap<String, Object>();
        svar.put(
                "versjon",
                kontekst.getBeanProvider(BuildProperties.class).stream()
                        .map(BuildProperties::getVersion)
                        .findFirst()
                        .orElse("utvikling"));
        var kommuner = new LinkedHashMap<String, Object>();
        var kanaler = new ArrayList<Object>();
        for (var kommune : kontekst.getBean(Kommuner.class).alle()) {
            Kommunevalg.gjoerI(kommune, () -> {
                kommuner.put(kommune.slug(), kommunetall(kontekst, kommune));
                kanaler.addAll(kanaltall(kontekst, kommune));
            });
        }
        svar.put("kommuner", kommuner);
        svar.put("jobber", kontekst.getBean(Tall.class).jobber());
        var funksjoner = Funksjoner.finn();
        svar.put(
                "funksjoner",
                Map.of(
                        "ocr",
                        funksjoner.ocr(),
                        "pdfa",
                        funksjoner.pdfa(),
                        "docx",
                        false,
                        "virus",
                        kontekst.getBean(Virussjekk.class).erPaa()));
        svar.put("kanaler", kanaler);
        return svar;
    }

    private static Map<String, Object> kommunetall(ApplicationContext kontekst, Kommune kommune) {
        var koe = kontekst.getBean(Postkoe.class);
        var per = koe.antallPerStatus(kommune);
        var innkommet = new LinkedHashMap<String, Object>();
        bunter(kontekst, per);
        innkommet.put("totalt", per.values().stream().mapToLong(Long::longValue).sum());
        for (var status : Poststatus.values()) {
            innkommet.put(status.kode(), per.getOrDefault(status.kode(), 0L));
        }
        innkommet.put("avvist", koe.antallAvvist(kommune));
        var tall = new LinkedHashMap<String, Object>();
        tall.put("innkommet", innkommet);
        var kvitteringer = kontekst.getBean(Kvitteringer.class).antallPerStatus(kommune);
        if (!kvitteringer.isEmpty()) tall.put("kvitteringer", kvitteringer);
        tall.putAll(kontekst.getBean(Tall.class).arkiv(kommune));
        return tall;
    }

    /** A scanned stack counts as one item until it is found to be several. */
    private static void bunter(ApplicationContext kontekst, Map<String, Long> per) {
        kontekst.getBean(Skannebunter.class)
                .antallPerStatus()
                .forEach((bunt, antall) ->
                        Buntstatus.av(bunt).somPost().ifPresent(post -> per.merge(post, antall, Long::sum)));
    }

    /** A channel that fetches by itself says when it last went well; of the folders we know what last came. */
    private static List<Object> kanaltall(ApplicationContext kontekst, Kommune kommune) {
        var koe = kontekst.getBean(Postkoe.class);
        var kanaler = new ArrayList<Object>();
        var hentende = kontekst.getBean(Kanalstatus.class).alle();
        for (var kanal : Kanal.values()) {
            hentende.stream()
                    .filter(tilstand -> tilstand.kanal().equals(kanal.kode()))
                    .findFirst()
                    .map(tilstand -> linje(
                            kommune, kanal.kode(), Optional.ofNullable(tilstand.sistVellykket()), tilstand.feil()))
                    .or(() -> koe.sisteMottatt(kommune, kanal)
                            .map(tid -> linje(kommune, kanal.kode(), Optional.of(tid), null)))
                    .ifPresent(kanaler::add);
        }
        // What else the post depends on outside: there is a line when it has been asked.
        hentende.stream()
                .filter(tilstand -> Stream.of(Kanal.values())
                        .noneMatch(kanal -> kanal.kode().equals(tilstand.kanal())))
                .map(tilstand -> linje(
                        kommune, tilstand.kanal(), Optional.ofNullable(tilstand.sistVellykket()), tilstand.feil()))
                .forEach(kanaler::add);
        return kanaler;
    }

    private static Map<String, @Nullable Object> linje(
            Kommune kommune, String kanal, Optional<OffsetDateTime> sist, @Nullable String feil) {
        var linje = new LinkedHashMap<String, @Nullable Object>();
        linje.put("kommune", kommune.slug());
        linje.put("kanal", kanal);
        linje.put(
                "sistVellykket",
                sist.map(tid -> tid.atZoneSameInstant(Klokke.SONE)
                                .toOffsetDateTime()
                                .toString())
                        .orElse(null));
        linje.put("feil", feil);
        return linje;
    }

    private static String tekst(Map<String, Object> svar) {
        var linjer = new StringBuilder("Dokumentsenter " + svar.get("versjon") + "\n");
        ((Map<?, ?>) svar.getOrDefault("kommuner", Map.of()))
                .forEach((slug, tall) -> linjer.append("%-8s %s%n".formatted(slug, tall)));
        linjer.append("jobber   ").append(svar.get("jobber")).append('\n');
        linjer.append("funksjoner ").append(svar.get("funksjoner"));
        return linjer.toString();
    }
}

package no.dokumentsenter.kommandolinje;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.dokumentsenter.database.Postgres;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.lesing.Funksjoner;
import no.dokumentsenter.postmottak.Kanal;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Poststatus;
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
                kanaler.addAll(kanaltall(kontekst.getBean(Postkoe.class), kommune));
            });
        }
        svar.put("kommuner", kommuner);
        svar.put("jobber", kontekst.getBean(Tall.class).jobber());
        var funksjoner = Funksjoner.finn();
        svar.put(
                "funksjoner",
                Map.of("ocr", funksjoner.ocr(), "pdfa", funksjoner.pdfa(), "docx", false, "virus", false));
        svar.put("kanaler", kanaler);
        return svar;
    }

    private static Map<String, Object> kommunetall(ApplicationContext kontekst, Kommune kommune) {
        var koe = kontekst.getBean(Postkoe.class);
        var per = koe.antallPerStatus(kommune);
        var innkommet = new LinkedHashMap<String, Object>();
        innkommet.put("totalt", per.values().stream().mapToLong(Long::longValue).sum());
        for (var status : Poststatus.values()) {
            innkommet.put(status.kode(), per.getOrDefault(status.kode(), 0L));
        }
        innkommet.put("avvist", koe.antallAvvist(kommune));
        var tall = new LinkedHashMap<String, Object>();
        tall.put("innkommet", innkommet);
        tall.putAll(kontekst.getBean(Tall.class).arkiv(kommune));
        return tall;
    }

    private static List<Object> kanaltall(Postkoe koe, Kommune kommune) {
        var kanaler = new ArrayList<Object>();
        for (var kanal : Kanal.values()) {
            koe.sisteMottatt(kommune, kanal).ifPresent(tid -> {
                var linje = new LinkedHashMap<String, Object>();
                linje.put("kommune", kommune.slug());
                linje.put("kanal", kanal.kode());
                linje.put(
                        "sistVellykket",
                        tid.atZoneSameInstant(Klokke.SONE).toOffsetDateTime().toString());
                linje.put("feil", null);
                kanaler.add(linje);
            });
        }
        return kanaler;
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

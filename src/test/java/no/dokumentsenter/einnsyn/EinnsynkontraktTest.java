package no.dokumentsenter.einnsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.offentligjournal.Utlagt;
import no.dokumentsenter.offentligjournal.Utlagt.Tekst;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Every shape that we send, against the OpenAPI that eInnsyn has published. */
class EinnsynkontraktTest {
    private static final Kommune KOMMUNE = new Kommune(1, "aasnes", "ÅSN", "Åsnes", "3418");
    private static final Tekst TEKST = new Tekst("Søknad fra Tor Brenden", "Søknad fra *****");

    private Einnsynkontrakt kontrakt;

    @BeforeEach
    void kontrakten() {
        assumeTrue(Einnsynkontrakt.finnes(), "../shared/standarder/einnsyn er ikke her");
        kontrakt = Einnsynkontrakt.les();
    }

    @Test
    void arkiv_og_arkivdel_er_slik_einnsyn_vil_ha_dem() {
        godtas("POST", "/arkiv", Innhold.arkiv(KOMMUNE, UUID.randomUUID()));
        godtas("POST", "/arkiv/ark_1/arkivdel", Innhold.arkivdel(UUID.randomUUID()));
    }

    @Test
    void saken_er_slik_einnsyn_vil_ha_den_ny_og_endret() {
        var post = post("I", "offl. § 13", LocalDate.of(2026, 3, 1));
        godtas("POST", "/arkivdel/arkd_1/saksmappe", Innhold.sak(post, TEKST));
        godtas("PATCH", "/saksmappe/sm_1", Innhold.sak(post, TEKST));
        godtas("PATCH", "/saksmappe/sm_1", Innhold.sakstittel(TEKST));
    }

    @Test
    void hver_type_journalpost_er_slik_einnsyn_vil_ha_den_ny_og_endret() {
        for (var type : List.of("I", "U", "N", "X", "S")) {
            for (var post : List.of(post(type, "offl. § 13", LocalDate.of(2026, 3, 1)), post(type, null, null))) {
                godtas("POST", "/saksmappe/sm_1/journalpost", Innhold.journalpost(post));
                var endring = new LinkedHashMap<>(Innhold.journalpost(post));
                endring.put("saksmappe", "sm_1");
                godtas("PATCH", "/journalpost/jp_1", endring);
            }
        }
    }

    @Test
    void sletting_og_oppslag_har_ikke_innhold() {
        for (var sti : List.of("/journalpost/jp_1", "/saksmappe/sm_1")) {
            godtas("DELETE", sti, Map.of());
            godtas("GET", sti, Map.of());
        }
        for (var sti :
                List.of("/me", "/journalpost?externalIds=x", "/saksmappe?externalIds=x", "/arkiv?externalIds=x")) {
            godtas("GET", sti, Map.of());
        }
    }

    @Test
    void kontrakten_finner_det_som_er_galt() {
        var riktig = Innhold.journalpost(post("I", null, null));
        avvises(med(riktig, "journaldato", "3. mars"));
        avvises(med(riktig, "journalposttype", "I"));
        avvises(med(riktig, "offentligTittelSensitivt", "feilstavet"));
        avvises(med(riktig, "korrespondansepart", List.of(Map.of("navn", "uten det som kreves"))));
        var uten = new LinkedHashMap<>(riktig);
        uten.remove("offentligTittelSensitiv");
        avvises(uten);
    }

    private void avvises(Map<String, Object> innhold) {
        assertThat(feil("POST", "/saksmappe/sm_1/journalpost", innhold)).isNotEmpty();
    }

    private void godtas(String metode, String sti, Map<String, Object> innhold) {
        assertThat(feil(metode, sti, innhold)).as(metode + " " + sti).isEmpty();
    }

    private List<String> feil(String metode, String sti, Map<String, Object> innhold) {
        return kontrakt.feil(metode, sti, JsonMapper.shared().valueToTree(innhold));
    }

    private static Map<String, Object> med(Map<String, Object> riktig, String felt, Object verdi) {
        var endret = new LinkedHashMap<>(riktig);
        endret.put(felt, verdi);
        return endret;
    }

    private static Utlagt post(String type, @Nullable String hjemmel, @Nullable LocalDate dokumentdato) {
        return new Utlagt(
                UUID.randomUUID(),
                UUID.randomUUID(),
                2026,
                123,
                2026,
                4567,
                3,
                type,
                TEKST,
                List.of(TEKST),
                List.of(new Tekst("Plan og byggesak", "Plan og byggesak")),
                "Plan og byggesak",
                hjemmel,
                LocalDate.of(2026, 3, 2),
                dokumentdato);
    }
}

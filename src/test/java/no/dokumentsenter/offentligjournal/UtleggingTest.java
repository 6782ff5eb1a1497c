package no.dokumentsenter.offentligjournal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.dokumentsenter.journal.Journalpost;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Journalposttype;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.sak.Sak;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.skjerming.Skjerming;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UtleggingTest {
    private static final LocalDate DAG = LocalDate.of(2026, 11, 20);

    @Test
    void en_skjermet_part_blir_stjerner() {
        var rad = lag("Søknad", "Søknad", "Avlastning", List.of(part("Tor Brenden", true, true)));
        assertThat(rad.avsendere()).isEqualTo("*****");
        assertThat(rad.soekbar() + rad.navneord()).doesNotContain("Brenden", "brenden");
    }

    @Test
    void et_navn_som_er_skjult_i_tittelen_skjules_ogsaa_i_sakstittelen_og_blant_partene() {
        var rad = lag(
                "Søknad om avlastning for Per Ås",
                "Søknad om avlastning for *****",
                "Avlastning, Per Ås' sak",
                List.of(part("Per Ås", true, false), part("Flisa legesenter", false, false)));
        assertThat(rad.sakstittel()).isEqualTo("Avlastning, ***** sak");
        assertThat(rad.avsendere()).isEqualTo("*****; Flisa legesenter");
        assertThat(rad.toString()).doesNotContain("Per", "Ås");
    }

    @Test
    void et_vanlig_ord_som_er_skjult_ett_sted_skjules_ikke_overalt() {
        var rad = lag("Søknad om startlån", "***** om startlån", "Søknad om startlån", List.of());
        assertThat(rad.sakstittel()).isEqualTo("Søknad om startlån");
    }

    @Test
    void hjemmelen_NA_skjuler_alle_navn() {
        var rad = Utlegging.lag(
                post("Notat", "Notat"),
                sak("Sak"),
                List.of(part("Flisa legesenter", false, false)),
                skjerming("NA"),
                List.of());
        assertThat(rad.avsendere()).isEqualTo("*****");
        assertThat(rad.hjemmel()).isEqualTo("offl. § 13");
    }

    @Test
    void en_privatpersons_navn_er_ikke_i_den_soekbare_teksten_men_en_virksomhets_er() {
        var rad = lag(
                "Nabovarsel fra Brendens hage, Brenden Bygg AS",
                "Nabovarsel fra Brendens hage, Brenden Bygg AS",
                "Garasje for Tor Brenden",
                List.of(part("Tor Brenden", true, false), part("Brenden Bygg AS", false, false)));
        assertThat(rad.avsendere()).isEqualTo("Tor Brenden; Brenden Bygg AS");
        assertThat(rad.soekbar()).contains("Nabovarsel", "hage").doesNotContain("Tor", "Brendens");
        assertThat(rad.soekbareAvsendere()).isEqualTo("Brenden Bygg AS");
        assertThat(rad.navneord().split("\n")).containsExactlyInAnyOrder("tor", "brenden", "brendens");
    }

    private static Utlegging lag(String tittel, String offentlig, String sakstittel, List<Part> parter) {
        var personer = parter.stream().filter(Part::erPerson).map(Part::navn).toList();
        return Utlegging.lag(post(tittel, offentlig), sak(sakstittel), parter, null, personer);
    }

    private static Part part(String navn, boolean person, boolean skjermet) {
        return Part.avsender(navn, "", "", person, skjermet);
    }

    private static Skjerming skjerming(@Nullable String metadata) {
        return new Skjerming(UUID.randomUUID(), "13-1", "offl. § 13", metadata, "H", null);
    }

    private static Sak sak(String tittel) {
        return new Sak(
                new SakId(UUID.randomUUID()),
                2026,
                1,
                tittel,
                tittel,
                DAG,
                "Plan",
                "Ola",
                "B",
                UUID.randomUUID(),
                "SAK",
                UUID.randomUUID(),
                "200",
                "Byggesak",
                1);
    }

    private static Journalpost post(String tittel, String offentlig) {
        return new Journalpost(
                new JournalpostId(UUID.randomUUID()),
                new SakId(UUID.randomUUID()),
                2026,
                1,
                2026,
                1,
                1,
                Journalposttype.I,
                "J",
                tittel,
                offentlig,
                DAG,
                null,
                null,
                null,
                null,
                "Plan",
                "Ola",
                "papir",
                null,
                1);
    }
}

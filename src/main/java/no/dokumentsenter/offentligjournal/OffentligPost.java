package no.dokumentsenter.offentligjournal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as the public may see it. Hidden words are five stars. */
public record OffentligPost(
        int kommuneId,
        UUID id,
        int saksaar,
        int sakssekvensnummer,
        int journalpostnummer,
        String journalposttype,
        String tittel,
        String sakstittel,
        String avsendere,
        String mottakere,
        String enhet,
        @Nullable String hjemmel,
        LocalDate journaldato,
        @Nullable LocalDate dokumentetsDato,
        OffsetDateTime utlagtTid,
        String navneord) {
    /** What stands for a name in a copy of an entry older than a year. */
    private static final String NAVN = "[navn]";

    /** 2026/123. */
    public String saksnummer() {
        return saksaar + "/" + sakssekvensnummer;
    }

    /** 2026/123-4. */
    public String nummer() {
        return saksnummer() + "-" + journalpostnummer;
    }

    /** Where it stands in the journal. */
    public Utvalg.Plass plass() {
        return new Utvalg.Plass(journaldato, id);
    }

    /** The entry without names of natural persons, when it is older than that day: for copies that others can search. */
    public OffentligPost utenNavnFoer(LocalDate dag) {
        if (!journaldato.isBefore(dag)) {
            return this;
        }
        var navn = Navneord.lest(navneord);
        return new OffentligPost(
                kommuneId,
                id,
                saksaar,
                sakssekvensnummer,
                journalpostnummer,
                journalposttype,
                navn.bytt(tittel, NAVN),
                navn.bytt(sakstittel, NAVN),
                navn.bytt(avsendere, NAVN),
                navn.bytt(mottakere, NAVN),
                enhet,
                hjemmel,
                journaldato,
                dokumentetsDato,
                utlagtTid,
                "");
    }
}

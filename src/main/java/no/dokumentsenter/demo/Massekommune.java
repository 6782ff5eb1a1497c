package no.dokumentsenter.demo;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import no.dokumentsenter.dokumentlager.Fil;
import no.dokumentsenter.felles.Journalenhet;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.UuidV7;

/**
 * The rows of one municipality's three years, in the order of time: what a registration leaves, without its log lines. Four
 * entries to a case, and one case of five hundred.
 */
final class Massekommune {
    private static final int POSTER_I_SAK = 4;
    private static final int STOR_SAK = 500;
    private static final int DAGER = 3 * 365;
    private static final int BUNT = 10_000;
    private static final int UBESVART_DAGER = 90;
    private static final int IKKE_UTE_DAGER = 3;
    private static final String ENHET = "Plan og byggesak";
    private static final String ANSVARLIG = "Ola Grindvoll";
    private static final String HVEM = "last";

    private final Kopi saker = new Kopi(
            "saksmappe",
            "kommune_id, id, arkivdel_id, klasse_id, journalenhet, saksaar, sakssekvensnummer, tittel, offentlig_tittel, saksdato,"
                    + " administrativ_enhet, saksansvarlig, saksstatus, dokumentmedium, gnr, bnr, siste_journalpostnummer,"
                    + " opprettet_dato, opprettet_av");
    private final Kopi poster = new Kopi(
            "journalpost",
            "kommune_id, id, saksmappe_id, journalenhet, journalaar, journalsekvensnummer, journalpostnummer, journalposttype,"
                    + " journalstatus, tittel, offentlig_tittel, journaldato, dokumentets_dato, mottatt_dato, administrativ_enhet,"
                    + " saksbehandler, kanal, dokumentmedium, opprettet_dato, opprettet_av");
    private final Kopi parter = new Kopi(
            "korrespondansepart",
            "kommune_id, id, journalpost_id, korrespondanseparttype, korrespondansepart_navn, organisasjonsnummer, er_person,"
                    + " er_skjermet");
    private final Kopi dokumenter = new Kopi(
            "dokumentbeskrivelse",
            "kommune_id, id, journalpost_id, dokumentnummer, dokumenttype, dokumentstatus, tilknyttet_registrering_som, tittel,"
                    + " dokumentmedium, tilknyttet_dato, tilknyttet_av, opprettet_dato, opprettet_av");
    private final Kopi objekter = new Kopi(
            "dokumentobjekt",
            "kommune_id, id, dokumentbeskrivelse_id, versjonsnummer, variantformat, format, filnavn, mime_type, sjekksum,"
                    + " filstoerrelse, opprettet_dato, opprettet_av");
    private final Kopi skjerminger = new Kopi(
            "skjerming",
            "kommune_id, id, journalpost_id, tilgangsrestriksjon, skjermingshjemmel, skjerming_dokument, skjermede_ord,"
                    + " opprettet_dato, opprettet_av");
    private final Kopi avskrivninger = new Kopi(
            "avskrivning", "kommune_id, id, journalpost_id, avskrivningsdato, avskrevet_av, avskrivningsmaate");
    private final Kopi restanser = new Kopi("restanse", "kommune_id, journalpost_id, fra");
    private final Kopi offentlige = new Kopi(
            "offentlig_journalpost",
            "kommune_id, id, saksmappe_id, saksaar, sakssekvensnummer, journalpostnummer, journalposttype, tittel, sakstittel,"
                    + " avsendere, mottakere, enhet, hjemmel, journaldato, utlagt_tid, navneord, soekbar, soekbare_avsendere,"
                    + " soekbare_mottakere");

    private final Connection kobling;
    private final int kommune;
    private final UUID arkivdel;
    private final List<UUID> klasser;
    private final Fil fil;
    private final RandomGenerator tilfeldig;
    private final Map<Integer, Integer> saksteller = new HashMap<>();
    private final Map<Integer, Integer> journalteller = new HashMap<>();

    Massekommune(
            Connection kobling, int kommune, UUID arkivdel, List<UUID> klasser, Fil fil, RandomGenerator tilfeldig) {
        this.kobling = kobling;
        this.kommune = kommune;
        this.arkivdel = arkivdel;
        this.klasser = klasser;
        this.fil = fil;
        this.tilfeldig = tilfeldig;
    }

    /** One case and what the public reads of it. */
    private record Massesak(UUID id, int aar, int nr, String tittel) {}

    void last(int antall) throws SQLException, IOException {
        lesTellere();
        var idag = LocalDate.now(Klokke.OSLO);
        var usendt = 0;
        for (var nr = 0; nr < antall; ) {
            var storSak = Math.min(nr == 0 ? STOR_SAK : POSTER_I_SAK, antall - nr);
            var sak = sak(idag.minusDays(dagerSiden(nr, antall)), storSak);
            for (var i = 1; i <= storSak; i++, nr++) {
                post(sak, i, idag, dagerSiden(nr, antall));
            }
            usendt += storSak;
            if (usendt >= BUNT) {
                send();
                usendt = 0;
            }
        }
        send();
        skrivTellere();
    }

    private static long dagerSiden(int nr, int antall) {
        return DAGER - 1 - (long) nr * DAGER / antall;
    }

    private Massesak sak(LocalDate dag, int antall) {
        var aar = dag.getYear();
        var sak = new Massesak(
                UuidV7.ny(), aar, saksteller.merge(aar, 1, Integer::sum), "Sak om " + Lastord.masse(tilfeldig));
        var eiendom = tilfeldig.nextInt(3) > 0;
        saker.rad(
                kommune,
                sak.id(),
                arkivdel,
                klasser.get(tilfeldig.nextInt(klasser.size())),
                Journalenhet.SENTRAL,
                aar,
                sak.nr(),
                sak.tittel(),
                sak.tittel(),
                dag,
                ENHET,
                ANSVARLIG,
                "B",
                "E",
                eiendom ? 1 + tilfeldig.nextInt(200) : null,
                eiendom ? 1 + tilfeldig.nextInt(400) : null,
                antall,
                tid(dag),
                HVEM);
        return sak;
    }

    private void post(Massesak sak, int nr, LocalDate idag, long dagerSiden) {
        var dag = idag.minusDays(dagerSiden);
        var id = UuidV7.ny();
        var type = type();
        var skjermet = tilfeldig.nextInt(20) == 0;
        var person = skjermet || tilfeldig.nextInt(10) < 6;
        var navn = person ? Lastord.massenavn(tilfeldig) : Lastord.virksomhet(tilfeldig);
        var tittel = skjermet ? "Søknad om avlastning " + navn : Lastord.masse(tilfeldig);
        var offentlig = skjermet ? "Søknad om avlastning *****" : tittel;
        poster.rad(
                kommune,
                id,
                sak.id(),
                Journalenhet.SENTRAL,
                dag.getYear(),
                journalteller.merge(dag.getYear(), 1, Integer::sum),
                nr,
                type,
                "J",
                tittel,
                offentlig,
                dag,
                dag,
                "I".equals(type) ? tid(dag) : null,
                ENHET,
                tilfeldig.nextInt(20) == 0 ? ANSVARLIG : "Saksbehandler " + tilfeldig.nextInt(40),
                "epost",
                "E",
                tid(dag),
                HVEM);
        parter.rad(
                kommune,
                UuidV7.ny(),
                id,
                "I".equals(type) ? "EA" : "EM",
                navn,
                person ? null : Lastord.orgnr(navn),
                person,
                skjermet);
        if (skjermet) {
            skjerminger.rad(kommune, UuidV7.ny(), id, "13-1", "offl. § 13", "H", "{3,4}", tid(dag), HVEM);
        }
        dokument(id, tittel, tid(dag));
        avskriv(id, type, dag, dagerSiden);
        if (dagerSiden >= IKKE_UTE_DAGER) {
            leggUt(sak, id, nr, type, offentlig, dag, navn, person, skjermet);
        }
    }

    private void dokument(UUID post, String tittel, OffsetDateTime tid) {
        var antall = tilfeldig.nextInt(5) == 0 ? 2 : 1;
        for (var nr = 1; nr <= antall; nr++) {
            var id = UuidV7.ny();
            dokumenter.rad(
                    kommune,
                    id,
                    post,
                    nr,
                    "B",
                    "F",
                    nr == 1 ? "H" : "V",
                    nr == 1 ? tittel : "Vedlegg",
                    "E",
                    tid,
                    HVEM,
                    tid,
                    HVEM);
            objekter.rad(
                    kommune,
                    UuidV7.ny(),
                    id,
                    1,
                    "A",
                    "fmt/477",
                    "dokument.pdf",
                    "application/pdf",
                    fil.sjekksum(),
                    fil.filstoerrelse(),
                    tid,
                    HVEM);
        }
    }

    /** What is old is answered; of what is new, one in ten is not. */
    private void avskriv(UUID post, String type, LocalDate dag, long dagerSiden) {
        if (!"I".equals(type)) {
            return;
        }
        if (dagerSiden < UBESVART_DAGER && tilfeldig.nextInt(10) == 0) {
            restanser.rad(kommune, post, dag);
        } else {
            avskrivninger.rad(kommune, UuidV7.ny(), post, dag, HVEM, "TE");
        }
    }

    private void leggUt(
            Massesak sak,
            UUID id,
            int nr,
            String type,
            String tittel,
            LocalDate dag,
            String navn,
            boolean person,
            boolean skjermet) {
        var vist = skjermet ? "*****" : navn;
        var virksomhet = person ? "" : navn;
        var inn = "I".equals(type);
        offentlige.rad(
                kommune,
                id,
                sak.id(),
                sak.aar(),
                sak.nr(),
                nr,
                type,
                tittel,
                sak.tittel(),
                inn ? vist : "",
                inn ? "" : vist,
                ENHET,
                skjermet ? "offl. § 13" : null,
                dag,
                tid(dag),
                person && !skjermet ? navn.toLowerCase(Locale.ROOT).replace(" ", "\\n") : "",
                tittel + " " + sak.tittel() + " " + ENHET,
                inn ? virksomhet : "",
                inn ? "" : virksomhet);
    }

    private String type() {
        var x = tilfeldig.nextInt(20);
        return x < 11 ? "I" : x < 18 ? "U" : "X";
    }

    private static OffsetDateTime tid(LocalDate dag) {
        return dag.atTime(LocalTime.NOON).atZone(Klokke.SONE).toOffsetDateTime();
    }

    private void send() throws SQLException, IOException {
        for (var kopi : List.of(
                saker, poster, parter, dokumenter, objekter, skjerminger, avskrivninger, restanser, offentlige)) {
            kopi.send(kobling);
        }
    }

    private void lesTellere() throws SQLException {
        try (var setning = kobling.prepareStatement("select serie, aar, siste from teller where kommune_id = ?")) {
            setning.setInt(1, kommune);
            try (var svar = setning.executeQuery()) {
                while (svar.next()) {
                    ("sak".equals(svar.getString(1)) ? saksteller : journalteller).put(svar.getInt(2), svar.getInt(3));
                }
            }
        }
    }

    private void skrivTellere() throws SQLException {
        try (var setning = kobling.prepareStatement("""
                insert into teller (kommune_id, serie, journalenhet, aar, siste) values (?, ?, ?, ?, ?)
                on conflict (kommune_id, serie, journalenhet, aar) do update set siste = excluded.siste
                """)) {
            for (var serie : List.of("sak", "journal")) {
                for (var teller : (serie.equals("sak") ? saksteller : journalteller).entrySet()) {
                    setning.setInt(1, kommune);
                    setning.setString(2, serie);
                    setning.setString(3, Journalenhet.SENTRAL);
                    setning.setInt(4, teller.getKey());
                    setning.setInt(5, teller.getValue());
                    setning.addBatch();
                }
            }
            setning.executeBatch();
        }
    }
}

package no.dokumentsenter.bevaring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.arkivstruktur.Merknad;
import no.dokumentsenter.arkivstruktur.Merknader;
import no.dokumentsenter.dokument.Dokumenter;
import no.dokumentsenter.dokument.ElektroniskSignatur;
import no.dokumentsenter.dokument.ElektroniskeSignaturer;
import no.dokumentsenter.dokument.Konvertering;
import no.dokumentsenter.dokument.Konverteringer;
import no.dokumentsenter.dokument.Sletting;
import no.dokumentsenter.dokument.Slettinger;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.journal.Avskrivning;
import no.dokumentsenter.journal.Avskrivninger;
import no.dokumentsenter.journal.Dokumentflyt;
import no.dokumentsenter.journal.Dokumentflyter;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Arkivenhet;
import no.dokumentsenter.sak.Adresse;
import no.dokumentsenter.sak.Kryssreferanse;
import no.dokumentsenter.sak.Kryssreferanser;
import no.dokumentsenter.sak.Part;
import no.dokumentsenter.sak.Parter;
import no.dokumentsenter.sak.Presedens;
import no.dokumentsenter.sak.Presedenser;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.skjerming.Gradering;
import no.dokumentsenter.skjerming.Graderinger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The objects that seldom occur: each is stored behind the wall, with a line in the log. */
@Produkttest
class SjeldneObjekterTest {
    private static final Instant TID = Instant.parse("2026-11-23T08:30:00Z");

    @Autowired
    private JdbcClient sql;

    @Autowired
    private PlatformTransactionManager transaksjoner;

    @Autowired
    private Proevekommune proevekommune;

    @Autowired
    private Proevearkiv proevearkiv;

    @Autowired
    private Saker saker;

    @Autowired
    private Journal journal;

    @Autowired
    private Dokumenter dokumenter;

    @Autowired
    private Endringslogg logg;

    @Autowired
    private Parter parter;

    @Autowired
    private Kryssreferanser kryssreferanser;

    @Autowired
    private Presedenser presedenser;

    @Autowired
    private Avskrivninger avskrivninger;

    @Autowired
    private Dokumentflyter dokumentflyter;

    @Autowired
    private Konverteringer konverteringer;

    @Autowired
    private ElektroniskeSignaturer signaturer;

    @Autowired
    private Slettinger slettinger;

    @Autowired
    private Graderinger graderinger;

    @Autowired
    private Kassasjoner kassasjoner;

    @Autowired
    private Merknader merknader;

    private Kommune kommune = new Kommune(0, "", "", "", "");
    private SakId sak = new SakId(new UUID(0, 0));
    private JournalpostId brev = new JournalpostId(new UUID(0, 0));
    private JournalpostId svar = new JournalpostId(new UUID(0, 0));

    @BeforeEach
    void en_sak_med_et_brev_og_et_svar() {
        kommune = proevekommune.ny();
        Kommunevalg.gjoerI(kommune, () -> {
            sak = saker.opprett(proevearkiv.sak("Byggesøknad Prøveveien 1"));
            brev = journal.journalfoer(proevearkiv.inngaaende(sak, "Søknad"));
            svar = journal.journalfoer(proevearkiv.notat(sak, "Svar", Journalstatus.JOURNALFOERT, List.of()));
        });
    }

    @Test
    void det_som_hoerer_til_saken_lagres_og_loggfoeres() {
        Kommunevalg.gjoerI(kommune, () -> {
            var adresse =
                    new Adresse(List.of("Prøveveien 1", "c/o Prøve"), "2436", "Våler", null, null, List.of("00000000"));
            erLagret("part", parter.leggTil(new Part(enSak(), null, "Kari Prøve", "KLI", adresse, null)));
            erLagret(
                    "kryssreferanse",
                    kryssreferanser.opprett(new Kryssreferanse(enSak(), Arkivenhet.journalpost(brev.verdi()))));
            var godkjenning = new Presedens.Godkjenning(TID, "leder");
            erLagret(
                    "presedens",
                    presedenser.opprett(new Presedens(
                            enSak(),
                            LocalDate.of(2026, 11, 23),
                            "Dispensasjon",
                            null,
                            null,
                            "Praksis",
                            godkjenning,
                            "G")));
            erLagret("merknad", merknader.skriv(new Merknad(enSak(), "Se også kartet", "MA")));
            erLagret("gradering", graderinger.grader(new Gradering(enSak(), "B")));
        });
    }

    @Test
    void det_som_hoerer_til_journalposten_lagres_og_loggfoeres() {
        Kommunevalg.gjoerI(kommune, () -> {
            erLagret(
                    "avskrivning",
                    avskrivninger.avskriv(new Avskrivning(brev, LocalDate.of(2026, 11, 23), "BU", svar)));
            erLagret(
                    "avskrivning",
                    avskrivninger.avskriv(new Avskrivning(svar, LocalDate.of(2026, 11, 23), "TE", null)));
            var godkjent = new Dokumentflyt.Svar(TID, "G");
            erLagret(
                    "dokumentflyt",
                    dokumentflyter.send(new Dokumentflyt(etBrev(), "leder", "saksbehandler", TID, godkjent, null)));
            erLagret(
                    "dokumentflyt",
                    dokumentflyter.send(new Dokumentflyt(etBrev(), "leder", "saksbehandler", TID, null, "haster")));
        });
    }

    @Test
    void det_som_hoerer_til_dokumentet_lagres_og_loggfoeres() {
        Kommunevalg.gjoerI(kommune, () -> {
            var dokument = dokumenter.forJournalpost(brev.verdi()).getFirst();
            var fil = dokument.objekter().getFirst().id();
            var enhet = Arkivenhet.dokumentbeskrivelse(dokument.id());
            erLagret(
                    "konvertering",
                    konverteringer.noter(new Konvertering(fil, TID, "fmt/412", "fmt/477", "konverter 1.0", null)));
            erLagret(
                    "elektronisk_signatur",
                    signaturer.noter(new ElektroniskSignatur(
                            Arkivenhet.dokumentobjekt(fil), "PH", "V", LocalDate.of(2026, 11, 23))));
            erLagret("sletting", slettinger.noter(new Sletting(enhet, "SP")));
            erLagret("sletting", slettinger.noter(new Sletting(enhet, "SV")));
            erLagret("utfoert_kassasjon", kassasjoner.noterUtfoert(new UtfoertKassasjon(enhet)));
        });
    }

    @Test
    void kassasjon_krever_hjemmel_bevaringstid_og_dato_men_bevaring_gjoer_ikke() {
        Kommunevalg.gjoerI(kommune, () -> {
            assertThatThrownBy(() -> kassasjoner.vedta(new Kassasjon(enSak(), "K", null, 10, LocalDate.of(2037, 1, 1))))
                    .isInstanceOf(Regelbrudd.class);
            erLagret("kassasjon", kassasjoner.vedta(new Kassasjon(enSak(), "B", null, null, null)));
            erLagret(
                    "kassasjon",
                    kassasjoner.vedta(
                            new Kassasjon(etBrev(), "K", "Kommunens kassasjonsregler", 10, LocalDate.of(2037, 1, 1))));
        });
    }

    @Test
    void en_kode_utenfor_listen_avvises() {
        Kommunevalg.gjoerI(kommune, () -> {
            assertThatThrownBy(
                            () -> avskrivninger.avskriv(new Avskrivning(brev, LocalDate.of(2026, 1, 2), "SMS", null)))
                    .isInstanceOf(Regelbrudd.class);
            assertThatThrownBy(() -> graderinger.grader(new Gradering(enSak(), "HEMMELIG")))
                    .isInstanceOf(Regelbrudd.class);
        });
    }

    @Test
    void ingenting_kan_besvare_eller_peke_paa_seg_selv() {
        Kommunevalg.gjoerI(kommune, () -> {
            assertThatThrownBy(() -> avskrivninger.avskriv(new Avskrivning(brev, LocalDate.of(2026, 1, 2), "BU", brev)))
                    .isInstanceOf(Regelbrudd.class);
            assertThatThrownBy(() -> kryssreferanser.opprett(new Kryssreferanse(enSak(), enSak())))
                    .isInstanceOf(Regelbrudd.class);
        });
    }

    @Test
    void et_objekt_kan_bare_henge_der_standarden_har_plass_til_det() {
        assertThatThrownBy(() -> new Presedens(
                        Arkivenhet.klasse(sak.verdi()), LocalDate.of(2026, 1, 2), "x", null, null, "x", null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void en_annen_kommune_verken_ser_eller_kan_henge_noe_paa_saken() {
        Kommunevalg.gjoerI(kommune, () -> merknader.skriv(new Merknad(enSak(), "Bare for oss", null)));
        var annen = proevekommune.ny();
        Kommunevalg.gjoerI(annen, () -> {
            assertThat(antall("select count(*) from merknad where saksmappe_id = ?", sak.verdi()))
                    .isZero();
            assertThatThrownBy(() -> merknader.skriv(new Merknad(enSak(), "Utenfra", null)))
                    .isInstanceOf(DataIntegrityViolationException.class);
        });
    }

    private Arkivenhet enSak() {
        return Arkivenhet.saksmappe(sak.verdi());
    }

    private Arkivenhet etBrev() {
        return Arkivenhet.journalpost(brev.verdi());
    }

    private void erLagret(String tabell, UUID id) {
        assertThat(antall("select count(*) from " + tabell + " where kommune_id = ? and id = ?", kommune.id(), id))
                .as(tabell)
                .isOne();
        assertThat(logg.forObjekt(id)).as("logg for " + tabell).hasSize(1);
    }

    private int antall(String spoerring, Object... verdier) {
        return new TransactionTemplate(transaksjoner)
                .execute(status ->
                        sql.sql(spoerring).params(verdier).query(Integer.class).single());
    }
}

package no.dokumentsenter.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.dokument.NyttDokument;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.skjerming.NySkjerming;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Produkttest
class JournalTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevearkiv proeve;

    @Autowired
    Saker saker;

    @Autowired
    Journal journal;

    @Autowired
    Endringslogg logg;

    @Autowired
    PlatformTransactionManager transaksjoner;

    @Test
    void en_journalpost_faar_loepenummer_saksnummer_og_nummer_i_saken() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var sak = saker.opprett(proeve.sak("Garasje"));
            var foerste = journal.hent(journal.journalfoer(proeve.inngaaende(sak, "Søknad")));
            var andre = journal.hent(journal.journalfoer(proeve.inngaaende(sak, "Nabovarsel")));
            assertThat(foerste.nummer()).endsWith("/1-1");
            assertThat(andre.nummer()).endsWith("/1-2");
            assertThat(andre.journalsekvensnummer()).isEqualTo(2);
        });
    }

    @Test
    void nummerserien_har_verken_hull_eller_dubletter_selv_om_hver_tredje_journalfoering_rulles_tilbake()
            throws Exception {
        var kommune = kommuner.ny();
        var sak = Kommunevalg.i(kommune, () -> saker.opprett(proeve.sak("Byggesaker")));
        try (var traader = Executors.newFixedThreadPool(8)) {
            var arbeid = IntStream.range(0, 120)
                    .mapToObj(nr -> traader.submit(() -> registrer(kommune, sak, nr)))
                    .toList();
            for (Future<?> ett : arbeid) {
                ett.get();
            }
        }
        Kommunevalg.gjoerI(kommune, () -> {
            assertThat(journal.iSak(sak))
                    .extracting(Journalpost::journalpostnummer)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 80).boxed().toList());
            assertThat(journal.iSak(sak))
                    .extracting(Journalpost::journalsekvensnummer)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 80).boxed().toList());
            assertThat(journal.serier().hull()).isEmpty();
            assertThat(logg.kontroller().hel()).isTrue();
        });
    }

    private void registrer(Kommune kommune, SakId sak, int nr) {
        Kommunevalg.gjoerI(
                kommune,
                () -> new TransactionTemplate(transaksjoner).executeWithoutResult(status -> {
                    journal.journalfoer(proeve.inngaaende(sak, "Brev " + nr));
                    if (nr % 3 == 0) {
                        status.setRollbackOnly();
                    }
                }));
    }

    @Test
    void en_kommune_ser_aldri_en_annen_kommunes_journal() {
        var id = Kommunevalg.i(
                kommuner.ny(), () -> journal.journalfoer(proeve.inngaaende(saker.opprett(proeve.sak("A")), "Brev")));
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            assertThatThrownBy(() -> journal.hent(id)).isInstanceOf(IkkeFunnet.class);
            assertThat(journal.nyeste(10)).isEmpty();
        });
    }

    @Test
    void skjermede_ord_blir_stjerner_i_den_offentlige_tittelen() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var skjerming = new NySkjerming("13-1", "offl. § 13 jf. fvl. § 13", List.of(3, 4), true, true);
            var sak = saker.opprett(proeve.sak("Avlastning"));
            var post = journal.hent(
                    journal.journalfoer(proeve.inngaaende(sak, "Søknad om avlastning Per Ås", Optional.of(skjerming))));
            assertThat(post.offentligTittel()).isEqualTo("Søknad om avlastning *****");
            assertThat(post.tittel()).contains("Per Ås");
        });
    }

    @Test
    void et_foedselsnummer_kan_ikke_staa_i_en_offentlig_tittel() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var sak = saker.opprett(proeve.sak("Startlån"));
            assertThatThrownBy(() -> journal.journalfoer(proeve.inngaaende(sak, "Lån 14836230052")))
                    .isInstanceOf(Regelbrudd.class)
                    .hasMessageContaining("personnummer");
        });
    }

    @Test
    void et_identitetsnummer_kan_ikke_staa_i_tittelen_paa_et_dokument_slik_det_staar_i_et_filnavn() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var sak = saker.opprett(proeve.sak("Startlån"));
            var ny = proeve.inngaaende(sak, "Legeerklæring");
            for (var tittel : List.of("legeerklaering_14836230052.pdf", "Vedtak 148362 30052", "DUF-nr 201905432108")) {
                var dokumenter = ny.dokumenter().stream()
                        .map(d ->
                                new NyttDokument(d.tilknyttetRegistreringSom(), tittel, d.dokumenttype(), d.objekter()))
                        .toList();
                assertThatThrownBy(() -> journal.journalfoer(new NyJournalpost(
                                ny.sak(),
                                ny.type(),
                                ny.status(),
                                ny.tittel(),
                                ny.dokumentetsDato(),
                                ny.mottattDato(),
                                ny.sendtDato(),
                                ny.forfallsdato(),
                                ny.administrativEnhet(),
                                ny.saksbehandler(),
                                ny.kanal(),
                                ny.parter(),
                                ny.skjerming(),
                                dokumenter)))
                        .describedAs(tittel)
                        .isInstanceOf(Regelbrudd.class)
                        .hasMessageContaining("personnummer_i_dokumenttittel");
            }
        });
    }

    @Test
    void en_journalpost_som_utgaar_beholder_nummeret_og_krever_grunn() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var id = journal.journalfoer(proeve.inngaaende(saker.opprett(proeve.sak("Feil")), "Feilført"));
            assertThatThrownBy(() -> journal.settStatus(id, 1, Journalstatus.UTGAAR, Optional.empty()))
                    .isInstanceOf(Regelbrudd.class);
            journal.settStatus(id, 1, Journalstatus.UTGAAR, Optional.of("Registrert to ganger"));
            var post = journal.hent(id);
            assertThat(post.status()).isEqualTo(Journalstatus.UTGAAR);
            assertThat(post.journalsekvensnummer()).isEqualTo(1);
            assertThat(logg.forObjekt(id.verdi()))
                    .extracting(linje -> linje.handling())
                    .containsExactly("opprettet", "endret", "endret");
        });
    }
}

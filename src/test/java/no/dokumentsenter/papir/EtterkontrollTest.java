package no.dokumentsenter.papir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.postmottak.Avslutning;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Postmottak;
import no.dokumentsenter.postmottak.Proeveinntak;
import no.dokumentsenter.tilgang.Person;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Produkttest
class EtterkontrollTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proevebunter proeve;

    @Autowired
    Skannebunter bunter;

    @Autowired
    Etterkontroll etterkontroll;

    @Autowired
    Postmottak postmottak;

    @Autowired
    Postkoe koe;

    @Test
    void minst_fem_av_hundre_brev_trekkes_uansett_hvor_smaa_buntene_er() {
        var trukket = 0L;
        for (var dokumenter = 1; dokumenter <= 1000; dokumenter++) {
            trukket += Skannekontroll.aaTrekke(dokumenter, trukket, 5);
            assertThat(trukket * 100).isGreaterThanOrEqualTo(dokumenter * 5L).isLessThan(dokumenter * 5L + 100);
        }
    }

    @Test
    void fire_kontroller_staar_med_navn_og_tid_og_stikkproeven_tas_av_en_annen() {
        var kommune = kommuner.ny();
        var operatoer = personer.arkivar(kommune);
        var kollega = personer.arkivar(kommune);
        var id = godkjent(kommune, operatoer);

        assertThat(som(kollega, kommune, () -> etterkontroll.venter(10)))
                .containsExactly(new Etterkontrolltall(id, 4, 1));
        for (var kontroll : List.of(Skannekontroll.LAGRET, Skannekontroll.ALLE_SIDER, Skannekontroll.KVALITET)) {
            kontroller(operatoer, kommune, id, kontroll, true, "");
        }
        assertThatThrownBy(() -> kontroller(operatoer, kommune, id, Skannekontroll.KVALITET, false, ""))
                .hasMessageContaining("papir.etter.merknad");
        kontroller(operatoer, kommune, id, Skannekontroll.KVALITET, false, "Side to er for lys");
        assertThat(som(operatoer, kommune, () -> etterkontroll.svar(id)))
                .hasSize(3)
                .filteredOn(svar -> svar.kontroll().equals("kvalitet"))
                .singleElement()
                .satisfies(svar -> {
                    assertThat(svar.iOrden()).isFalse();
                    assertThat(svar.utfoertAv()).isEqualTo(operatoer.brukernavn());
                });

        assertThatThrownBy(() -> kontroller(operatoer, kommune, id, Skannekontroll.STEMMER, true, ""))
                .hasMessageContaining("papir.etter.ikke_registrert");
        avgjoerAlt(operatoer, kommune, id);
        kontroller(operatoer, kommune, id, Skannekontroll.STEMMER, true, "");

        var nr = som(kollega, kommune, () -> etterkontroll.proever(id))
                .getFirst()
                .nr();
        assertThatThrownBy(() -> proev(operatoer, kommune, id, nr)).hasMessageContaining("papir.etter.samme_person");
        proev(kollega, kommune, id, nr);
        assertThatThrownBy(() -> proev(kollega, kommune, id, nr)).isInstanceOf(Konflikt.class);
        assertThat(som(kollega, kommune, () -> etterkontroll.venter(10))).isEmpty();

        var annen = kommuner.ny();
        var der = personer.arkivar(annen);
        assertThat(som(der, annen, () -> etterkontroll.svar(id))).isEmpty();
        assertThatThrownBy(() -> kontroller(der, annen, id, Skannekontroll.LAGRET, true, ""))
                .isInstanceOf(IkkeFunnet.class);
    }

    private UUID godkjent(Kommune kommune, Person operatoer) {
        var ark = proeve.ark(operatoer, kommune, 2);
        var id = proeve.slipp(
                kommune,
                "etter.pdf",
                Proevebunt.pdf(List.of(ark.get(0), Proevebunt.brev("En"), ark.get(1), Proevebunt.brev("To"))),
                Buntstatus.KONTROLL);
        som(operatoer, kommune, () -> {
            bunter.settArk(id, proeve.versjon(kommune, id), 4);
            bunter.godkjenn(id, proeve.versjon(kommune, id), false);
            return null;
        });
        return proeve.vent(kommune, "etter.pdf", Buntstatus.GODKJENT);
    }

    private void avgjoerAlt(Person person, Kommune kommune, UUID id) {
        var poster = som(person, kommune, () -> bunter.hent(id)).dokumenter().stream()
                .map(Buntdokument::innkommetPostId)
                .toList();
        for (var post : poster) {
            Awaitility.await()
                    .atMost(Proeveinntak.LENGST)
                    .until(() -> som(person, kommune, () -> koe.hent(post))
                            .poststatus()
                            .kanBehandles());
            som(person, kommune, () -> {
                postmottak.avslutt(post, koe.hent(post).versjon(), Avslutning.values()[0], "Prøve");
                return null;
            });
        }
        assertThat(poster).hasSize(2);
    }

    private void kontroller(
            Person person, Kommune kommune, UUID id, Skannekontroll kontroll, boolean iOrden, String merknad) {
        som(person, kommune, () -> {
            etterkontroll.kontroller(id, kontroll, iOrden, merknad);
            return null;
        });
    }

    private void proev(Person person, Kommune kommune, UUID id, int nr) {
        som(person, kommune, () -> {
            etterkontroll.proev(id, nr, true, "");
            return null;
        });
    }

    private <T> T som(Person person, Kommune kommune, ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return proeve.som(person, kommune, arbeid);
    }
}

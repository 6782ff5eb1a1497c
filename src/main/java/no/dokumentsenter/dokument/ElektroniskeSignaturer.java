package no.dokumentsenter.dokument;

import java.util.Map;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Kodeliste;
import no.dokumentsenter.metadata.Kodelister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to what is known of signatures. */
@Service
public class ElektroniskeSignaturer {
    private final ElektroniskSignaturRepository repository;
    private final Kodelister kodelister;
    private final Endringslogg logg;

    ElektroniskeSignaturer(ElektroniskSignaturRepository repository, Kodelister kodelister, Endringslogg logg) {
        this.repository = repository;
        this.kodelister = kodelister;
        this.logg = logg;
    }

    /** Notes a verified signature and returns the id. */
    @Transactional
    public UUID noter(ElektroniskSignatur signatur) {
        kodelister.krev(Kodeliste.ELEKTRONISK_SIGNATUR_SIKKERHETSNIVAA, signatur.elektroniskSignaturSikkerhetsnivaa());
        kodelister.krev(Kodeliste.ELEKTRONISK_SIGNATUR_VERIFISERT, signatur.elektroniskSignaturVerifisert());
        var id = UuidV7.ny();
        repository.settInn(Kommunevalg.valgt(), id, signatur);
        logg.opprettet(
                "elektroniskSignatur",
                id,
                Map.of(
                        "enhet",
                        signatur.enhet(),
                        "elektroniskSignaturSikkerhetsnivaa",
                        signatur.elektroniskSignaturSikkerhetsnivaa(),
                        "elektroniskSignaturVerifisert",
                        signatur.elektroniskSignaturVerifisert()));
        return id;
    }
}

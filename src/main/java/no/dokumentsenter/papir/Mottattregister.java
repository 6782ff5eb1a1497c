package no.dokumentsenter.papir;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Brudd;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the register of what arrived before scanning, and to the consents to open personal letters. */
@Service
public class Mottattregister {
    private final MottattRepository repository;
    private final Endringslogg logg;

    Mottattregister(MottattRepository repository, Endringslogg logg) {
        this.repository = repository;
        this.logg = logg;
    }

    /** The latest in the bound municipalities where the person registers. A sealed tender is without its sender. */
    @Transactional(readOnly = true)
    public List<Mottattpapir> siste(int antall) {
        var naa = OffsetDateTime.now(Klokke.OSLO);
        return Paalogget.kommuner(Handling.REGISTRERE).stream()
                .flatMap(kommune -> repository.siste(kommune, antall).stream())
                .sorted(Comparator.comparing(Mottattpapir::mottattTid)
                        .reversed()
                        .thenComparing(Mottattpapir::id))
                .limit(antall)
                .map(papir -> papir.forseglet(naa) ? papir.utenAvsender() : papir)
                .toList();
    }

    /** The consents of the bound municipalities where the person registers, by name. */
    @Transactional(readOnly = true)
    public List<Samtykke> samtykker() {
        return Paalogget.kommuner(Handling.REGISTRERE).stream()
                .flatMap(kommune -> repository.samtykker(kommune).stream())
                .toList();
    }

    /**
     * Notes something that arrived.
     *
     * @throws Regelbrudd when something that this kind must have is missing
     */
    @Transactional
    public UUID registrer(NyMottatt ny) {
        Paalogget.krev(Handling.REGISTRERE);
        var kommune = Kommunevalg.valgt();
        var samtykke = ny.slag() == Mottattslag.PERSONLIG && !ny.aapnetAv().isBlank()
                ? repository.samtykke(kommune, ny.adressat().strip(), LocalDate.now(Klokke.OSLO))
                : Optional.<Samtykke>empty();
        var brudd = Mottattregler.kontroller(ny, samtykke.isPresent(), OffsetDateTime.now(Klokke.OSLO));
        if (!brudd.isEmpty()) {
            throw new Regelbrudd(brudd);
        }
        var id = repository.settInn(kommune, ny, samtykke.map(Samtykke::id));
        logg.opprettet("mottatt_papir", id, Map.of("slag", ny.slag().kode()));
        return id;
    }

    /**
     * Notes that a tender was opened, by two.
     *
     * @throws Regelbrudd before the deadline, or with fewer than two names
     * @throws Konflikt when it is noted already
     */
    @Transactional
    public void aapne(UUID id, String en, String annen) {
        Paalogget.krev(Handling.REGISTRERE);
        var kommune = Kommunevalg.valgt();
        var papir = repository.laas(kommune, id).orElseThrow(IkkeFunnet::new);
        if (papir.frist() == null) {
            throw new IkkeFunnet();
        }
        if (papir.aapnetTid() != null) {
            throw new Konflikt("papir.mottatt.aapnet_alt");
        }
        if (papir.forseglet(OffsetDateTime.now(Klokke.OSLO))) {
            throw Regelbrudd.i("", "papir.mottatt.forseglet");
        }
        var brudd = new ArrayList<Brudd>();
        Mottattregler.toNavn(en, annen, brudd);
        if (!brudd.isEmpty()) {
            throw new Regelbrudd(brudd);
        }
        repository.aapne(kommune, id, en.strip(), annen.strip());
        logg.hendt("mottatt_papir", id, "åpnet", null);
    }

    /** Notes a consent. Without an end it holds until it is withdrawn. */
    @Transactional
    public UUID samtykk(String navn, Optional<LocalDate> fra, Optional<LocalDate> til) {
        Paalogget.krev(Handling.REGISTRERE);
        if (navn.strip().length() < 3 || navn.length() > 200) {
            throw Regelbrudd.i("navn", "papir.samtykke.navn");
        }
        var begynner = fra.orElseThrow(() -> Regelbrudd.i("fra", "papir.samtykke.fra"));
        if (til.isPresent() && til.get().isBefore(begynner)) {
            throw Regelbrudd.i("til", "papir.samtykke.til");
        }
        var id = repository.settInnSamtykke(Kommunevalg.valgt(), navn.strip(), begynner, til);
        logg.opprettet("aapningssamtykke", id, Map.of("gjelderFra", begynner.toString()));
        return id;
    }

    /** Withdraws a consent from today. */
    @Transactional
    public void trekk(UUID samtykke) {
        Paalogget.krev(Handling.REGISTRERE);
        if (!repository.trekk(Kommunevalg.valgt(), samtykke, LocalDate.now(Klokke.OSLO))) {
            throw new IkkeFunnet();
        }
        logg.hendt("aapningssamtykke", samtykke, "trukket", null);
    }
}

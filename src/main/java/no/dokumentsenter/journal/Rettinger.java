package no.dokumentsenter.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Brudd;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.skjerming.NySkjerming;
import no.dokumentsenter.skjerming.Skjerminger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the correction of an entry: the right value is added, and the wrong one is kept (af § 11). */
@Service
public class Rettinger {
    private final RettingRepository repository;
    private final Journal journal;
    private final Skjerminger skjerminger;
    private final Endringslogg logg;
    private final ApplicationEventPublisher hendelser;

    Rettinger(
            RettingRepository repository,
            Journal journal,
            Skjerminger skjerminger,
            Endringslogg logg,
            ApplicationEventPublisher hendelser) {
        this.repository = repository;
        this.journal = journal;
        this.skjerminger = skjerminger;
        this.logg = logg;
        this.hendelser = hendelser;
    }

    /**
     * Corrects an entry, whatever its status but U (utgår).
     *
     * @throws Regelbrudd when no reason is given, nothing is another than before, or the right value breaks a rule
     * @throws Konflikt when somebody else changed it since {@code versjon}
     */
    @Transactional
    public void rett(JournalpostId id, int versjon, Retting retting) {
        var post = journal.hent(id);
        var tittel = Rettetittel.av(post.tittel(), skjerminger.skjermedeOrd(id.verdi()), retting);
        var endringer = endringer(post, tittel, retting);
        kontroller(post, tittel, retting, endringer);
        if (!repository.nyVersjon(Kommunevalg.valgt(), id, versjon)) {
            throw new Konflikt("journal.endret_av_annen");
        }
        for (var endring : endringer) {
            repository.rett(
                    Kommunevalg.valgt(),
                    id,
                    endring.part(),
                    endring.felt(),
                    endring.til(),
                    retting.grunn().strip());
            logg.endret("journalpost", id.verdi(), endring.felt(), endring.fra(), endring.til());
        }
        skjerm(id, tittel, retting);
        logg.hendt("journalpost", id.verdi(), "rettet", retting.grunn().strip());
        hendelser.publishEvent(new Rettet(Kommunevalg.valgt(), id, tittel.skjulerMerEnn(post.offentligTittel())));
    }

    /** The corrections of an entry, oldest first. */
    @Transactional(readOnly = true)
    public List<Gjortretting> forJournalpost(JournalpostId id) {
        return repository.forJournalpost(Kommunevalg.valgt(), id);
    }

    private record Endring(
            String felt,
            @Nullable UUID part,
            @Nullable String fra,
            @Nullable String til) {}

    private List<Endring> endringer(Journalpost post, Rettetittel tittel, Retting retting) {
        var alle = new ArrayList<Endring>();
        alle.add(new Endring("tittel", null, post.tittel(), tittel.tittel()));
        alle.add(new Endring("offentligTittel", null, post.offentligTittel(), tittel.offentlig()));
        retting.saksbehandler()
                .ifPresent(ny -> alle.add(new Endring("saksbehandler", null, post.saksbehandler(), ny.strip())));
        retting.administrativEnhet()
                .ifPresent(
                        ny -> alle.add(new Endring("administrativEnhet", null, post.administrativEnhet(), ny.strip())));
        retting.dokumentetsDato()
                .ifPresent(ny -> alle.add(new Endring(
                        "dokumentetsDato", null, Objects.toString(post.dokumentetsDato(), null), ny.toString())));
        retting.mottattDato().flatMap(ny -> mottatt(post, ny)).ifPresent(alle::add);
        for (var rad : journal.partsrader(post.id())) {
            Optional.ofNullable(retting.navn().get(rad.id()))
                    .ifPresent(ny -> alle.add(new Endring(
                            "korrespondansepartNavn", rad.id(), rad.part().navn(), ny.strip())));
        }
        return alle.stream()
                .filter(endring -> !Objects.equals(endring.fra(), endring.til()))
                .toList();
    }

    /** The day is what is corrected; the time of day that day is not known, and is not made up from another day's. */
    private static Optional<Endring> mottatt(Journalpost post, LocalDate ny) {
        var foer = Optional.ofNullable(post.mottattDato());
        var dag = foer.map(tid -> tid.atZoneSameInstant(Klokke.SONE).toLocalDate());
        return dag.filter(ny::equals).isPresent()
                ? Optional.empty()
                : Optional.of(new Endring(
                        "mottattDato",
                        null,
                        foer.map(tid -> tid.toInstant().toString()).orElse(null),
                        ny.atStartOfDay(Klokke.SONE).toInstant().toString()));
    }

    private void kontroller(Journalpost post, Rettetittel tittel, Retting retting, List<Endring> endringer) {
        var brudd = new ArrayList<Brudd>();
        if (post.status() == Journalstatus.UTGAAR) {
            brudd.add(Brudd.i("", "retting.utgaatt"));
        }
        if (retting.grunn().isBlank()) {
            brudd.add(Brudd.i("grunn", "retting.grunn_mangler"));
        }
        if (endringer.isEmpty()) {
            brudd.add(Brudd.i("", "retting.ingenting"));
        }
        Journalregler.tittel(tittel.tittel(), tittel.skjermede(), brudd);
        Journalregler.dokumentdato(retting.dokumentetsDato(), brudd);
        retting.mottattDato().ifPresent(dag -> Journalregler.mottatt(dag, brudd));
        retting.navn().values().forEach(navn -> Journalregler.navn(navn, brudd));
        if (retting.saksbehandler().filter(String::isBlank).isPresent()) {
            brudd.add(Brudd.i("saksbehandler", "journal.saksbehandler_mangler"));
        }
        if (retting.administrativEnhet().filter(String::isBlank).isPresent()) {
            brudd.add(Brudd.i("administrativEnhet", "retting.enhet_mangler"));
        }
        if (utenHjemmel(post, tittel, retting)) {
            brudd.add(Brudd.i("skjermedeOrd", "retting.hjemmel_mangler"));
        }
        if (!brudd.isEmpty()) {
            throw new Regelbrudd(brudd);
        }
    }

    private boolean utenHjemmel(Journalpost post, Rettetittel tittel, Retting retting) {
        return !tittel.skjermede().isEmpty()
                && retting.hjemmel().isEmpty()
                && skjerminger.forJournalpost(post.id().verdi()).isEmpty();
    }

    /** The words are hidden by a shielding: the newest with other words, or one that is made now. */
    private void skjerm(JournalpostId id, Rettetittel tittel, Retting retting) {
        if (skjerminger.forJournalpost(id.verdi()).isPresent()) {
            skjerminger.skjermAndreOrd(id.verdi(), tittel.skjermede());
        } else if (!tittel.skjermede().isEmpty()) {
            var hjemmel = retting.hjemmel().orElseThrow();
            skjerminger.skjermJournalpost(
                    id.verdi(),
                    new NySkjerming(hjemmel.tilgangskode(), hjemmel.tekst(), tittel.skjermede(), false, true));
        }
    }
}

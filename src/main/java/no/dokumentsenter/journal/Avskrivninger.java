package no.dokumentsenter.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Kodeliste;
import no.dokumentsenter.metadata.Kodelister;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Door to how entries stop being unanswered: one by one, or several by one letter, and back again. */
@Service
public class Avskrivninger {
    private static final String JOURNALPOST = "journalpost";

    private final AvskrivningRepository repository;
    private final RestanseRepository restanser;
    private final Journal journal;
    private final Kodelister kodelister;
    private final Endringslogg logg;

    Avskrivninger(
            AvskrivningRepository repository,
            RestanseRepository restanser,
            Journal journal,
            Kodelister kodelister,
            Endringslogg logg) {
        this.repository = repository;
        this.restanser = restanser;
        this.journal = journal;
        this.kodelister = kodelister;
        this.logg = logg;
    }

    /**
     * Writes an entry off, or one of its receivers, and returns the id.
     *
     * @throws Regelbrudd when it does not wait for an answer, the day cannot be right, or what is to answer it cannot
     * @throws Konflikt when it is written off already
     */
    @Transactional
    public UUID avskriv(Avskrivning avskrivning) {
        if (avskrivning.journalpost().equals(avskrivning.referanseAvskrivesAvJournalpost())) {
            throw Regelbrudd.i("referanseAvskrivesAvJournalpost", "avskrivning.av_seg_selv");
        }
        kodelister.krev(Kodeliste.AVSKRIVNINGSMAATE, avskrivning.avskrivningsmaate());
        var kommune = Kommunevalg.valgt();
        repository.laas(kommune, avskrivning.journalpost());
        var post = journal.hent(avskrivning.journalpost());
        var referanse = avskrivning.referanseAvskrivesAvJournalpost();
        var svar = referanse == null ? null : journal.hent(referanse);
        var brudd = Avskrivningsregler.kontroller(post, journal.partsrader(post.id()), avskrivning, svar);
        if (!brudd.isEmpty()) {
            throw new Regelbrudd(brudd);
        }
        if (repository.erAvskrevet(kommune, avskrivning)) {
            throw new Konflikt("avskrivning.alt_avskrevet", post.nummer());
        }
        var id = UuidV7.ny();
        repository.settInn(kommune, id, avskrivning);
        restanser.regn(kommune, post.id());
        logg.opprettet("avskrivning", id, innhold(avskrivning));
        logg.hendt(JOURNALPOST, post.id().verdi(), "avskrevet", iLoggen(avskrivning, svar));
        return id;
    }

    private static Map<String, Object> innhold(Avskrivning avskrivning) {
        var felt = new HashMap<String, Object>();
        felt.put(JOURNALPOST, avskrivning.journalpost().verdi());
        felt.put("avskrivningsdato", avskrivning.avskrivningsdato());
        felt.put("avskrivningsmaate", avskrivning.avskrivningsmaate());
        Optional.ofNullable(avskrivning.korrespondansepart()).ifPresent(part -> felt.put("korrespondansepart", part));
        Optional.ofNullable(avskrivning.referanseAvskrivesAvJournalpost())
                .ifPresent(svar -> felt.put("referanseAvskrivesAvJournalpost", svar.verdi()));
        return felt;
    }

    private String iLoggen(Avskrivning avskrivning, @Nullable Journalpost svar) {
        var maate = kodelister.kodenavn(Kodeliste.AVSKRIVNINGSMAATE, avskrivning.avskrivningsmaate());
        return svar == null ? maate : maate + ", " + svar.nummer();
    }

    /**
     * Says what an entry answers: these and no others. Is it sent or journalled, they are written off now; is it under
     * way, they are when it is.
     *
     * @throws Regelbrudd when it cannot answer, or one of them does not wait
     */
    @Transactional
    public void besvarer(JournalpostId id, List<Besvart> valgte) {
        var svar = journal.hent(id);
        if (!Avskrivningsregler.kanBesvare(svar)) {
            throw Regelbrudd.i("svar", "avskrivning.ikke_et_svar", svar.nummer());
        }
        if (Avskrivningsregler.erGitt(svar)) {
            avskrivMed(svar, valgte);
            return;
        }
        var aapne = repository.ubesvarte(Kommunevalg.valgt(), svar.saksmappeId(), id).stream()
                .map(Ubesvart::besvart)
                .toList();
        if (!aapne.containsAll(valgte)) {
            throw Regelbrudd.i("besvarer", "avskrivning.venter_ikke");
        }
        repository.velg(Kommunevalg.valgt(), id, valgte);
    }

    private void avskrivMed(Journalpost svar, List<Besvart> besvarte) {
        for (var besvart : besvarte) {
            avskriv(new Avskrivning(
                    besvart.journalpost(),
                    besvart.korrespondansepart(),
                    Avskrivningsregler.dag(svar),
                    Avskrivningsregler.maate(svar),
                    svar.id()));
        }
    }

    /** A letter that is sent answers what it was to answer. One that falls away has answered nothing. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void naarStatusEndres(Statusendret hendelse) {
        var kommune = hendelse.kommune();
        var svar = journal.hent(hendelse.journalpost());
        if (hendelse.status() == Journalstatus.UTGAAR) {
            repository.avSvar(kommune, svar.id()).stream()
                    .filter(Avskrevet::gjelder)
                    .forEach(rad -> opphev(rad.id(), "Svaret " + svar.nummer() + " utgår"));
            repository.velg(kommune, svar.id(), List.of());
        } else if (Avskrivningsregler.erGitt(svar)) {
            var valgte = repository.valgte(kommune, svar.id()).stream()
                    .filter(valgt -> restanser.erAapen(kommune, valgt))
                    .toList();
            avskrivMed(svar, valgte);
            repository.velg(kommune, svar.id(), List.of());
        }
    }

    /**
     * Takes a write-off back: the entry waits again, and the row tells who, when and why.
     *
     * @throws Konflikt when it is taken back already
     */
    @Transactional
    public void opphev(UUID avskrivning, String grunn) {
        if (grunn.isBlank()) {
            throw Regelbrudd.i("grunn", "avskrivning.grunn_mangler");
        }
        var kommune = Kommunevalg.valgt();
        var post = repository.avskrevet(kommune, avskrivning).orElseThrow(IkkeFunnet::new);
        if (!repository.opphev(kommune, avskrivning, grunn.strip())) {
            throw new Konflikt("avskrivning.alt_opphevet");
        }
        restanser.regn(kommune, post);
        logg.hendt(JOURNALPOST, post.verdi(), "avskrivning opphevet", grunn.strip());
    }

    /** The write-offs of an entry, oldest first, those taken back too. */
    @Transactional(readOnly = true)
    public List<Avskrevet> forJournalpost(JournalpostId id) {
        return repository.forJournalpost(Kommunevalg.valgt(), id);
    }

    /** What an entry writes off, oldest first, those taken back too. */
    @Transactional(readOnly = true)
    public List<Avskrevet> avSvar(JournalpostId svar) {
        return repository.avSvar(Kommunevalg.valgt(), svar);
    }

    /** What in the same case waits for an answer, and which of it the entry is to answer. */
    @Transactional(readOnly = true)
    public List<Ubesvart> kanBesvaresAv(JournalpostId svar) {
        return repository.ubesvarte(Kommunevalg.valgt(), journal.hent(svar).saksmappeId(), svar);
    }

    /** The entries of the same case that may answer this one. */
    @Transactional(readOnly = true)
    public List<Journalpost> muligeSvar(JournalpostId id) {
        return journal.iSak(journal.hent(id).saksmappeId()).stream()
                .filter(post -> !post.id().equals(id) && Avskrivningsregler.kanBesvare(post))
                .toList();
    }

    /** The receivers that are not written off, of a note to several; none for another entry. */
    @Transactional(readOnly = true)
    public List<Partsrad> ubesvarteMottakere(JournalpostId id) {
        var kommune = Kommunevalg.valgt();
        if (journal.hent(id).journalposttype() != Journalposttype.N) {
            return List.of();
        }
        return journal.partsrader(id).stream()
                .filter(rad -> Avskrivningsregler.erMottaker(rad.part()))
                .filter(rad -> restanser.erAapen(kommune, new Besvart(id, rad.id())))
                .toList();
    }
}

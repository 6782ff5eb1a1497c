package no.dokumentsenter.arbeidsflate.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.journal.Avskrevet;
import no.dokumentsenter.journal.Avskrivninger;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.Journalpost;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Journalposttype;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.journal.Partsrad;
import no.dokumentsenter.journal.Restanser;
import no.dokumentsenter.journal.Svarfrist;
import no.dokumentsenter.journal.Ubesvart;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Kodeliste;
import no.dokumentsenter.metadata.Kodelister;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Component;

/** Puts together what an entry answers and is answered by. Other entries are told by number and public title alone. */
@Component
class Svarbygger {
    private final Avskrivninger avskrivninger;
    private final Restanser restanser;
    private final Journal journal;
    private final Kodelister kodelister;
    private final Navn navn;
    private final Tekster tekster;

    Svarbygger(
            Avskrivninger avskrivninger,
            Restanser restanser,
            Journal journal,
            Kodelister kodelister,
            Navn navn,
            Tekster tekster) {
        this.avskrivninger = avskrivninger;
        this.restanser = restanser;
        this.journal = journal;
        this.kodelister = kodelister;
        this.navn = navn;
        this.tekster = tekster;
    }

    Svarside bygg(Lesetilgang.Innsyn innsyn) {
        var post = innsyn.post();
        var registrerer = Paalogget.person().kan(Handling.REGISTRERE, Kommunevalg.valgt());
        var venter = restanser.aapenFra(post.id());
        var idag = LocalDate.now(Klokke.OSLO);
        var beskjeder = restanser.foreloepigeSvar(post.id());
        var navnene = partsnavn(innsyn);
        var avskrevet = rader(avskrivninger.forJournalpost(post.id()), navnene, registrerer);
        var besvarer = rader(avskrivninger.avSvar(post.id()), Map.of(), registrerer);
        var kanBesvare = registrerer ? kanBesvare(post) : List.<Svarside.Valg>of();
        return new Svarside(
                venter.isPresent() || !avskrevet.isEmpty() || !besvarer.isEmpty() || !kanBesvare.isEmpty(),
                venter.map(fra -> tekster.tekst("svar.venter", ChronoUnit.DAYS.between(fra, idag))),
                merke(post, venter, beskjeder, idag),
                beskjeder.stream().map(this::beskjed).toList(),
                avskrevet,
                besvarer,
                venter.filter(fra -> registrerer).map(fra -> skjema(post, idag)),
                kanBesvare,
                post.status().erJournalfoert());
    }

    private boolean merke(
            Journalpost post, Optional<LocalDate> venter, List<Svarfrist.Foreloepig> beskjeder, LocalDate idag) {
        return post.journalposttype() == Journalposttype.I
                && beskjeder.isEmpty()
                && venter.filter(fra -> fra.isBefore(restanser.frist().grense(idag)))
                        .isPresent();
    }

    private String beskjed(Svarfrist.Foreloepig beskjed) {
        var brev = Optional.ofNullable(beskjed.sendtMedJournalpost())
                .map(id -> journal.hent(new JournalpostId(id)).nummer() + " ")
                .orElse("");
        return tekster.tekst("svar.foreloepig.linje", Datoer.dato(beskjed.dato()), brev + beskjed.merknad());
    }

    /** Whose receiver a write-off is for, told to those who may read all of the entry. */
    private Map<UUID, String> partsnavn(Lesetilgang.Innsyn innsyn) {
        return innsyn.aapen()
                ? journal.partsrader(innsyn.post().id()).stream()
                        .collect(
                                Collectors.toMap(Partsrad::id, rad -> rad.part().navn()))
                : Map.of();
    }

    private List<Svarside.Rad> rader(List<Avskrevet> avskrevet, Map<UUID, String> partsnavn, boolean registrerer) {
        return avskrevet.stream()
                .map(rad -> new Svarside.Rad(
                        rad.id(),
                        kodelister.kodenavn(Kodeliste.AVSKRIVNINGSMAATE, rad.avskrivningsmaate()) + " "
                                + Datoer.dato(rad.avskrivningsdato()),
                        Optional.ofNullable(rad.annetNummer()),
                        Optional.ofNullable(rad.annen())
                                .map(id -> "/%s/journalpost/%s"
                                        .formatted(Kommunevalg.valgt().slug(), id)),
                        Optional.ofNullable(rad.korrespondansepart()).map(partsnavn::get),
                        navn.av(rad.avskrevetAv()),
                        opphevet(rad),
                        registrerer && rad.gjelder()))
                .toList();
    }

    private Optional<String> opphevet(Avskrevet rad) {
        return Optional.ofNullable(rad.opphevetTid())
                .map(tid -> tekster.tekst(
                        "svar.opphevet",
                        Datoer.dato(tid.atZoneSameInstant(Klokke.SONE).toLocalDate()),
                        navn.av(String.valueOf(rad.opphevetAv())),
                        String.valueOf(rad.opphevetGrunn())));
    }

    private Svarside.Skjema skjema(Journalpost post, LocalDate idag) {
        var mulige = avskrivninger.muligeSvar(post.id());
        var mottakere = avskrivninger.ubesvarteMottakere(post.id());
        return new Svarside.Skjema(
                Datoer.dato(idag),
                kodelister.liste(Kodeliste.AVSKRIVNINGSMAATE.navn()).stream()
                        .map(kode -> new Svarside.Valg(kode.kode(), kode.kodenavn()))
                        .toList(),
                mulige.stream().map(Svarbygger::valg).toList(),
                mulige.stream()
                        .filter(svar -> svar.journalposttype() == Journalposttype.U)
                        .map(Svarbygger::valg)
                        .toList(),
                mottakere.size() + avskrevneMottakere(post) > 1
                        ? mottakere.stream()
                                .map(rad -> new Svarside.Valg(
                                        rad.id().toString(), rad.part().navn()))
                                .toList()
                        : List.of(),
                post.journalposttype() == Journalposttype.I);
    }

    private long avskrevneMottakere(Journalpost post) {
        return avskrivninger.forJournalpost(post.id()).stream()
                .filter(rad -> rad.gjelder() && rad.korrespondansepart() != null)
                .count();
    }

    private static Svarside.Valg valg(Journalpost svar) {
        return new Svarside.Valg(svar.id().toString(), svar.nummer() + " " + svar.offentligTittel());
    }

    private List<Svarside.Valg> kanBesvare(Journalpost post) {
        return post.journalposttype() == Journalposttype.I || post.status() == Journalstatus.UTGAAR
                ? List.of()
                : avskrivninger.kanBesvaresAv(post.id()).stream()
                        .map(this::valg)
                        .toList();
    }

    private Svarside.Valg valg(Ubesvart brev) {
        var hva = brev.nummer() + " " + brev.offentligTittel();
        var part = brev.partnavn();
        return new Svarside.Valg(
                Svarvalg.verdi(brev.besvart()),
                part == null ? hva : hva + " – " + tekster.tekst("svar.mottaker", part),
                brev.valgt());
    }
}

package no.dokumentsenter.arbeidsflate.web;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dokumentsenter.dokument.Dokument;
import no.dokumentsenter.dokument.Dokumenter;
import no.dokumentsenter.einnsyn.Einnsyn;
import no.dokumentsenter.einnsyn.Einnsynpost;
import no.dokumentsenter.einnsyn.Einnsyntekst;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Maskering;
import no.dokumentsenter.felles.web.Bit;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.Journalpost;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.journalkontroll.Journalkontroll;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Kodeliste;
import no.dokumentsenter.metadata.Kodelister;
import no.dokumentsenter.offentligjournal.OffentligJournal;
import no.dokumentsenter.postmottak.Dubletter;
import no.dokumentsenter.postmottak.Nabolikhet;
import no.dokumentsenter.postmottak.Post;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.skjerming.Skjerming;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page of an entry from the modules that own its parts. */
@Component
class Journalpostbygger {
    private final Journal journal;
    private final Lesetilgang tilgang;
    private final Dokumenter dokumenter;
    private final OffentligJournal offentlig;
    private final Journalkontroll kontroll;
    private final Postkoe koe;
    private final Dubletter dubletter;
    private final Nabolikhet nabolikhet;
    private final Endringslogg logg;
    private final Loggtekst loggtekst;
    private final Kodelister kodelister;
    private final Livbygger livbygger;
    private final Einnsyn einnsyn;
    private final Einnsyntekst einnsyntekst;

    Journalpostbygger(
            Journal journal,
            Lesetilgang tilgang,
            Dokumenter dokumenter,
            OffentligJournal offentlig,
            Journalkontroll kontroll,
            Postkoe koe,
            Dubletter dubletter,
            Nabolikhet nabolikhet,
            Endringslogg logg,
            Loggtekst loggtekst,
            Kodelister kodelister,
            Livbygger livbygger,
            Einnsyn einnsyn,
            Einnsyntekst einnsyntekst) {
        this.journal = journal;
        this.tilgang = tilgang;
        this.dokumenter = dokumenter;
        this.offentlig = offentlig;
        this.kontroll = kontroll;
        this.koe = koe;
        this.dubletter = dubletter;
        this.nabolikhet = nabolikhet;
        this.logg = logg;
        this.loggtekst = loggtekst;
        this.kodelister = kodelister;
        this.livbygger = livbygger;
        this.einnsyn = einnsyn;
        this.einnsyntekst = einnsyntekst;
    }

    Journalpostside bygg(JournalpostId id, List<String> feil) {
        var innsyn = tilgang.tilJournalpost(journal.hent(id));
        var kommune = Kommunevalg.valgt();
        var post = innsyn.post();
        var sak = innsyn.sak();
        var publikum = publikum(post);
        var liv = livbygger.bygg(innsyn);
        return new Journalpostside(
                kommune.slug(),
                kommune.kode(),
                id.verdi(),
                post.versjon(),
                post.nummer(),
                Bit.av(innsyn.aapen() ? post.tittel() : post.offentligTittel()),
                sak.id().verdi(),
                sak.saksnummer().toString(),
                Bit.av(tilgang.aapen(sak) ? sak.tittel() : sak.offentligTittel()),
                innsyn.skjermet(),
                innsyn.aapen(),
                innsyn.skjerming().map(Skjerming::skjermingshjemmel),
                opplysninger(innsyn, liv.rettede()),
                innsyn.parter().stream().map(part -> part(part, innsyn.aapen())).toList(),
                dokumenter.forJournalpost(id.verdi()).stream()
                        .map(dokument -> dokument(dokument, innsyn.aapen()))
                        .toList(),
                publikum,
                kan(post, publikum),
                liv,
                stempel(innsyn),
                innpost(innsyn),
                innsyn.aapen() ? loggtekst.linjer(logg.forObjekt(id.verdi())) : List.of(),
                feil);
    }

    /** As it was stamped on paper: who received it, when, its number, who has it, and what is withheld. */
    private static Optional<Journalpostside.Stempel> stempel(Lesetilgang.Innsyn innsyn) {
        var post = innsyn.post();
        return post.journalposttype().erInngaaende()
                ? Optional.ofNullable(post.mottattDato())
                        .map(mottatt -> new Journalpostside.Stempel(
                                Kommunevalg.valgt().navn(),
                                dag(mottatt),
                                post.nummer(),
                                post.saksbehandler(),
                                innsyn.skjerming().map(Skjerming::skjermingshjemmel)))
                : Optional.empty();
    }

    private List<Opplysning> opplysninger(Lesetilgang.Innsyn innsyn, List<String> rettede) {
        var post = innsyn.post();
        var liste = new ArrayList<Opplysning>();
        liste.add(new Opplysning("journalposttype", post.journalposttype().navn()));
        liste.add(new Opplysning("journalstatus", post.status().navn()));
        leggTil(liste, "utgaargrunn", innsyn.aapen() ? post.utgaarGrunn() : null, Function.identity());
        liste.add(new Opplysning("loepenummer", post.loepenummer()));
        liste.add(new Opplysning("journaldato", Datoer.dato(post.journaldato())));
        leggTil(liste, "dokumentdato", post.dokumentetsDato(), Datoer::dato);
        leggTil(liste, "mottatt", post.mottattDato(), Journalpostbygger::dag);
        leggTil(liste, "sendt", post.sendtDato(), Journalpostbygger::dag);
        leggTil(liste, "frist", post.forfallsdato(), Datoer::dato);
        liste.add(new Opplysning("saksbehandler", post.saksbehandler()));
        liste.add(new Opplysning("enhet", post.administrativEnhet()));
        liste.add(new Opplysning("kanal", loggtekst.ord("kanal.", post.kanal())));
        innsyn.skjerming().ifPresent(skjerming -> {
            liste.add(new Opplysning("hjemmel", skjerming.skjermingshjemmel()));
            leggTil(liste, "skjermettil", skjerming.skjermingOpphoererDato(), Datoer::dato);
        });
        return liste.stream()
                .map(en -> new Opplysning(en.kode(), en.verdi(), rettede.contains(en.kode())))
                .toList();
    }

    private static <T> void leggTil(
            List<Opplysning> liste, String kode, @Nullable T verdi, Function<T, String> somTekst) {
        if (verdi != null) {
            liste.add(new Opplysning(kode, somTekst.apply(verdi)));
        }
    }

    private static String dag(OffsetDateTime tid) {
        return Datoer.dato(tid.atZoneSameInstant(Klokke.SONE).toLocalDate());
    }

    private Journalpostside.Part part(Part part, boolean aapen) {
        var adresse = Stream.of(
                        part.postadresse(), (part.postnummer() + " " + part.poststed()).strip(), part.epostadresse())
                .filter(linje -> !linje.isBlank())
                .collect(Collectors.joining(", "));
        return new Journalpostside.Part(
                kodelister.kodenavn(Kodeliste.KORRESPONDANSEPARTTYPE, part.type()),
                Bit.av(aapen ? part.navn() : Maskering.STJERNER),
                aapen ? adresse : "");
    }

    private Journalpostside.Dokument dokument(Dokument dokument, boolean aapen) {
        return new Journalpostside.Dokument(
                kodelister.kodenavn(Kodeliste.TILKNYTTET_REGISTRERING_SOM, dokument.tilknyttetRegistreringSom()),
                aapen ? Optional.of(dokument.tittel()) : Optional.empty(),
                aapen ? dokument.objekter().stream().map(this::fil).toList() : List.of());
    }

    private Journalpostside.Fil fil(Dokument.Objekt fil) {
        return new Journalpostside.Fil(
                fil.id(),
                kodelister.kodenavn(Kodeliste.VARIANTFORMAT, fil.variantformat()),
                fil.filnavn(),
                stoerrelse(fil.filstoerrelse()),
                "A".equals(fil.variantformat()) && "application/pdf".equals(fil.mimeType()));
    }

    /** As people say it: «12 kB», «1,4 MB». */
    static String stoerrelse(long byte_) {
        if (byte_ < 1_000_000) {
            return Math.max(1, Math.round(byte_ / 1000.0)) + " kB";
        }
        return "%.1f MB".formatted(byte_ / 1_000_000.0).replace('.', ',');
    }

    private Journalpostside.Publikum publikum(Journalpost post) {
        var sett = offentlig.slikSerPublikumDet(post);
        var ute = Optional.ofNullable(offentlig.utlagte(List.of(post.id())).get(post.id()));
        var inn = post.journalposttype().erInngaaende();
        return new Journalpostside.Publikum(
                Bit.av(sett.tittel()),
                inn ? "inn" : sett.mottakere().isEmpty() ? "notat" : "ut",
                Bit.av(inn ? sett.avsendere() : sett.mottakere()),
                Datoer.dato(post.journaldato()),
                ute.isPresent(),
                ute.filter(avtrykk -> !avtrykk.equals(sett.avtrykk())).isPresent(),
                bevis(post.id()),
                einnsyn(post.id()));
    }

    private Optional<Journalpostside.IEinnsyn> einnsyn(JournalpostId id) {
        if (!Paalogget.person().kan(Handling.PUBLISERE, Kommunevalg.valgt())) return Optional.empty();
        return einnsyn.post(id)
                .map(post -> new Journalpostside.IEinnsyn(
                        einnsyntekst.tilstand(post),
                        grad(post),
                        einnsyntekst.videre(post),
                        einnsyn.kvitteringer(id).stream()
                                .map(einnsyntekst::kvittering)
                                .toList()));
    }

    private static String grad(Einnsynpost post) {
        if (post.trengerMenneske() || post.forSent(OffsetDateTime.now(Klokke.OSLO))) return "feil";
        return post.status().equals("ferdig") ? "ferdig" : "venter";
    }

    private List<Journalpostside.Bevis> bevis(JournalpostId id) {
        var kommune = Kommunevalg.valgt();
        if (!Paalogget.person().kan(Handling.PUBLISERE, kommune)) return List.of();
        return offentlig.tilbaketrekkinger(id).stream()
                .map(en -> new Journalpostside.Bevis(
                        Datoer.naar(en.trukketTid()),
                        "/%s/journalpost/%s/tilbaketrekking/%s".formatted(kommune.slug(), id.verdi(), en.id())))
                .toList();
    }

    private Journalpostside.Kan kan(Journalpost post, Journalpostside.Publikum publikum) {
        var person = Paalogget.person();
        var kommune = Kommunevalg.valgt();
        var publiserer = person.kan(Handling.PUBLISERE, kommune);
        var klar = publiserer
                && (!publikum.lagtUt() || publikum.endret())
                && post.status().erJournalfoert();
        var venter = klar && kontroll.venterPaaKollega(post.id());
        return new Journalpostside.Kan(
                klar && !venter,
                venter,
                publiserer && publikum.lagtUt(),
                person.kan(Handling.REGISTRERE, kommune)
                        && post.status().kanBli(Journalstatus.UTGAAR, post.journalposttype()));
    }

    /** Those who work in the queue have the whole item, as it came. */
    private Optional<Journalpostside.Innpost> innpost(Lesetilgang.Innsyn innsyn) {
        var id = innsyn.post().id().verdi();
        var kommune = Kommunevalg.valgt();
        return Paalogget.person().kan(Handling.REGISTRERE, kommune)
                ? koe.forJournalpost(id)
                        .map(post -> new Journalpostside.Innpost(
                                "/%s/postko/%s/original".formatted(kommune.slug(), post.id()),
                                dubletter.knyttet(post.id()).stream()
                                        .map(annen -> tvilling(kommune, annen))
                                        .toList(),
                                helAapen(innsyn) ? naboer(id) : List.of()))
                : Optional.empty();
    }

    private List<Journalpostside.Nabo> naboer(UUID id) {
        return nabolikhet.av(id).stream()
                .flatMap(nabo -> Kommunevalg.i(nabo.kommune(), () -> nabo(nabo)).stream())
                .toList();
    }

    /** Runs in the neighbour's own municipality. */
    private Optional<Journalpostside.Nabo> nabo(Nabolikhet.Nabopost nabo) {
        var innsyn = tilgang.tilJournalpost(journal.hent(new JournalpostId(nabo.journalpost())));
        var kommune = nabo.kommune();
        return Optional.of(innsyn)
                .filter(Journalpostbygger::helAapen)
                .map(aapen -> new Journalpostside.Nabo(
                        kommune.slug(),
                        kommune.kode(),
                        aapen.post().nummer(),
                        "/" + kommune.slug() + "/journalpost/" + nabo.journalpost()));
    }

    /** The public sees all of it, and of its case. */
    private static boolean helAapen(Lesetilgang.Innsyn innsyn) {
        return !innsyn.skjermet() && !innsyn.sak().erSkjermet();
    }

    private Journalpostside.Tvilling tvilling(Kommune kommune, Post annen) {
        var registrert = annen.journalpostId();
        return registrert == null
                ? new Journalpostside.Tvilling(
                        loggtekst.ord("kanal.", annen.kanal()) + " " + dag(annen.mottattDato()),
                        "/postko?post=" + kommune.slug() + "/" + annen.id())
                : new Journalpostside.Tvilling(
                        journal.hent(new JournalpostId(registrert)).nummer(),
                        "/" + kommune.slug() + "/journalpost/" + registrert);
    }
}

package no.dokumentsenter.postmottak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.dokumentsenter.detektor.Identitetsnumre;
import no.dokumentsenter.dokument.NyttDokument;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.Journalposttype;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.journal.NyJournalpost;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import org.springframework.stereotype.Component;

/** Turns an item and a person's decision into a case and a journalpost. Runs inside the door's transaction. */
@Component
class Registrator {
    private final Saker saker;
    private final Journal journal;
    private final PostRepository poster;
    private final ForslagRepository forslag;
    private final MerkeRepository merker;
    private final Endringslogg logg;

    Registrator(
            Saker saker,
            Journal journal,
            PostRepository poster,
            ForslagRepository forslag,
            MerkeRepository merker,
            Endringslogg logg) {
        this.saker = saker;
        this.journal = journal;
        this.poster = poster;
        this.forslag = forslag;
        this.merker = merker;
        this.logg = logg;
    }

    Registrert registrer(Post post, Registrering valg) {
        if (!valg.feilKommuneBekreftet() && forslag.pekerPaaAnnenKommune(Kommunevalg.valgt(), post.id())) {
            throw Regelbrudd.i("kommuneBekreftet", "postmottak.kommune_ikke_bekreftet");
        }
        bekreftLenke(post, valg);
        return registrer(valg, post.kanal(), dokumenter(post, valg));
    }

    /** A link may lead nowhere tomorrow: as a document it needs a person's word, which the log keeps. */
    private void bekreftLenke(Post post, Registrering valg) {
        if (!merker.har(Kommunevalg.valgt(), post.id(), Merkekode.BARE_LENKE)) {
            return;
        }
        if (!valg.lenkeBekreftet()) {
            throw Regelbrudd.i("lenkeBekreftet", "postmottak.lenke_ikke_bekreftet");
        }
        logg.hendt("innkommet_post", post.id(), "bekreftet", Merkekode.BARE_LENKE.kode());
    }

    /** The case if it is new, and the entry with status J. */
    Registrert registrer(Registrering valg, String kanal, List<NyttDokument> dokumenter) {
        var sak = sak(valg);
        var ny = journal.nummerer(new NyJournalpost(
                sak,
                Journalposttype.I,
                Journalstatus.JOURNALFOERT,
                valg.tittel(),
                valg.dokumentdato(),
                Optional.of(valg.mottatt()),
                Optional.empty(),
                Optional.empty(),
                valg.administrativEnhet(),
                valg.saksbehandler(),
                kanal,
                List.of(valg.avsender()),
                valg.skjerming(),
                dokumenter));
        return new Registrert(sak, ny.id(), ny.nummer().toString());
    }

    private SakId sak(Registrering valg) {
        return valg.sak()
                .or(() -> valg.nySak().map(saker::opprett))
                .orElseThrow(() -> Regelbrudd.i("sak", "postmottak.sak_mangler"));
    }

    private List<NyttDokument> dokumenter(Post post, Registrering valg) {
        var filer = poster.filer(Kommunevalg.valgt(), post.id()).stream()
                .filter(Postfil::registreres)
                .toList();
        if (filer.isEmpty()) {
            throw new Konflikt("postmottak.ikke_lest_ennaa");
        }
        var dokumenter = new ArrayList<NyttDokument>();
        for (var fil : filer) {
            dokumenter.add(new NyttDokument(fil.rolle(), tittel(fil, valg), "B", objekter(fil), fil.tekst()));
        }
        return dokumenter;
    }

    /** What nobody has written is without the numbers that a document's title may not have. */
    private static String tittel(Postfil fil, Registrering valg) {
        return valg.dokumenttitler().stream()
                .filter(tittel -> tittel.filNr() == fil.nr() && !tittel.tittel().isBlank())
                .map(Registrering.Dokumenttittel::tittel)
                .findFirst()
                .orElseGet(() -> Identitetsnumre.utenNumre(fil.tittel()));
    }

    /** What was received is always kept beside the archive version: the original is the evidence. */
    private static List<NyttDokument.Objekt> objekter(Postfil fil) {
        var objekter = new ArrayList<NyttDokument.Objekt>();
        objekter.add(new NyttDokument.Objekt(
                "P", fil.puid(), fil.filnavn(), fil.mimeType(), fil.sjekksum(), fil.filstoerrelse()));
        if (fil.arkivSjekksum() != null && fil.arkivStoerrelse() != null) {
            objekter.add(new NyttDokument.Objekt(
                    "A",
                    "fmt/477",
                    Arkivnavn.av(fil.filnavn()),
                    "application/pdf",
                    fil.arkivSjekksum(),
                    fil.arkivStoerrelse()));
        }
        return objekter;
    }
}

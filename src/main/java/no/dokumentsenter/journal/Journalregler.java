package no.dokumentsenter.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.dokumentsenter.detektor.Identitetsnumre;
import no.dokumentsenter.felles.Brudd;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Maskering;
import no.dokumentsenter.skjerming.NySkjerming;

/** What must hold of a new entry (af § 15: id, context, title, correspondent, date, time of registration). */
final class Journalregler {
    private static final int LENGSTE_TITTEL = 500;
    private static final int FOERSTE_AAR = 1800;

    private Journalregler() {}

    static List<Brudd> kontroller(NyJournalpost ny) {
        var brudd = new ArrayList<Brudd>();
        tittel(ny.tittel(), ny.skjerming().map(NySkjerming::skjermedeOrd).orElse(List.of()), brudd);
        parter(ny, brudd);
        datoer(ny, brudd);
        if (ny.saksbehandler().isBlank()) {
            brudd.add(Brudd.i("saksbehandler", "journal.saksbehandler_mangler"));
        }
        if (!ny.status().kanBegynne(ny.type())) {
            brudd.add(Brudd.i("", "journal.status_ikke_mulig", ny.status().kode(), ny.type()));
        }
        if (ny.status().erJournalfoert() && ny.dokumenter().isEmpty()) {
            brudd.add(Brudd.i("dokumenter", "journal.dokument_mangler"));
        }
        // A document's title cannot be shielded word by word, and follows the document out.
        if (ny.dokumenter().stream().anyMatch(dokument -> Identitetsnumre.finnes(dokument.tittel()))) {
            brudd.add(Brudd.i("dokumenter", "journal.personnummer_i_dokumenttittel"));
        }
        return brudd;
    }

    static void tittel(String tittel, List<Integer> skjermede, List<Brudd> brudd) {
        if (tittel.isBlank()) {
            brudd.add(Brudd.i("tittel", "journal.tittel_mangler"));
            return;
        }
        if (tittel.length() > LENGSTE_TITTEL) {
            brudd.add(Brudd.i("tittel", "journal.tittel_for_lang", LENGSTE_TITTEL));
        }
        var ord = Maskering.ord(tittel).size();
        if (skjermede.stream().anyMatch(nr -> nr < 0 || nr >= ord)) {
            brudd.add(Brudd.i("tittel", "journal.skjermet_ord_finnes_ikke"));
        }
        // offf § 7 (2) d: a number like this is never put on the net, so it may not stand in the public title.
        if (Identitetsnumre.finnes(Maskering.masker(tittel, skjermede))) {
            brudd.add(Brudd.i("tittel", "journal.personnummer_i_tittel"));
        }
    }

    private static void parter(NyJournalpost ny, List<Brudd> brudd) {
        if (ny.type() == Journalposttype.I && ny.parter().stream().noneMatch(Part::erAvsender)) {
            brudd.add(Brudd.i("avsender", "journal.avsender_mangler"));
        }
        if (ny.type() == Journalposttype.U && ny.parter().stream().allMatch(Part::erAvsender)) {
            brudd.add(Brudd.i("mottaker", "journal.mottaker_mangler"));
        }
        ny.parter().forEach(part -> navn(part.navn(), brudd));
    }

    static void navn(String navn, List<Brudd> brudd) {
        if (navn.isBlank()) {
            brudd.add(Brudd.i("avsender", "journal.avsender_mangler"));
        }
        if (Identitetsnumre.finnes(navn)) {
            brudd.add(Brudd.i("avsender", "journal.personnummer_i_navn"));
        }
    }

    private static void datoer(NyJournalpost ny, List<Brudd> brudd) {
        dokumentdato(ny.dokumentetsDato(), brudd);
        if (ny.type() == Journalposttype.I && ny.mottattDato().isEmpty()) {
            brudd.add(Brudd.i("mottattDato", "journal.mottattdato_mangler"));
        }
    }

    static void dokumentdato(Optional<LocalDate> oppgitt, List<Brudd> brudd) {
        var idag = LocalDate.now(Klokke.OSLO);
        oppgitt.ifPresent(dato -> {
            if (dato.isAfter(idag)) {
                brudd.add(Brudd.i("dokumentdato", "journal.dokumentdato_i_framtida"));
            }
            if (dato.getYear() < FOERSTE_AAR) {
                brudd.add(Brudd.i("dokumentdato", "journal.dokumentdato_for_gammel", FOERSTE_AAR));
            }
        });
    }

    /** Nothing is received tomorrow, nor before there were letters. */
    static void mottatt(LocalDate dag, List<Brudd> brudd) {
        if (dag.isAfter(LocalDate.now(Klokke.OSLO)) || dag.getYear() < FOERSTE_AAR) {
            brudd.add(Brudd.i("mottattDato", "retting.mottattdato_umulig"));
        }
    }
}

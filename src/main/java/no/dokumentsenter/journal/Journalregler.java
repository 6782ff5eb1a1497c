package no.dokumentsenter.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.dokumentsenter.detektor.Identitetsnumre;
import no.dokumentsenter.felles.Brudd;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Maskering;

/** What must hold of a new entry (af § 15: id, context, title, correspondent, date, time of registration). */
final class Journalregler {
    private static final int LENGSTE_TITTEL = 500;
    private static final int FOERSTE_AAR = 1800;

    private Journalregler() {}

    static List<Brudd> kontroller(NyJournalpost ny) {
        var brudd = new ArrayList<Brudd>();
        tittel(ny, brudd);
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

    private static void tittel(NyJournalpost ny, List<Brudd> brudd) {
        if (ny.tittel().isBlank()) {
            brudd.add(Brudd.i("tittel", "journal.tittel_mangler"));
            return;
        }
        if (ny.tittel().length() > LENGSTE_TITTEL) {
            brudd.add(Brudd.i("tittel", "journal.tittel_for_lang", LENGSTE_TITTEL));
        }
        var ord = Maskering.ord(ny.tittel()).size();
        var skjermede = ny.skjerming().map(s -> s.skjermedeOrd()).orElse(List.of());
        if (skjermede.stream().anyMatch(nr -> nr < 0 || nr >= ord)) {
            brudd.add(Brudd.i("tittel", "journal.skjermet_ord_finnes_ikke"));
        }
        // offf § 7 (2) d: a number like this is never put on the net, so it may not stand in the public title.
        if (Identitetsnumre.finnes(Maskering.masker(ny.tittel(), skjermede))) {
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
        if (ny.parter().stream().anyMatch(part -> part.navn().isBlank())) {
            brudd.add(Brudd.i("avsender", "journal.avsender_mangler"));
        }
        if (ny.parter().stream().anyMatch(part -> Identitetsnumre.finnes(part.navn()))) {
            brudd.add(Brudd.i("avsender", "journal.personnummer_i_navn"));
        }
    }

    private static void datoer(NyJournalpost ny, List<Brudd> brudd) {
        var idag = LocalDate.now(Klokke.OSLO);
        ny.dokumentetsDato().ifPresent(dato -> {
            if (dato.isAfter(idag)) {
                brudd.add(Brudd.i("dokumentdato", "journal.dokumentdato_i_framtida"));
            }
            if (dato.getYear() < FOERSTE_AAR) {
                brudd.add(Brudd.i("dokumentdato", "journal.dokumentdato_for_gammel", FOERSTE_AAR));
            }
        });
        if (ny.type() == Journalposttype.I && ny.mottattDato().isEmpty()) {
            brudd.add(Brudd.i("mottattDato", "journal.mottattdato_mangler"));
        }
    }
}

package no.dokumentsenter.sak;

import java.time.LocalDate;
import java.util.UUID;

/** A case (Noark 5 saksmappe). */
public record Sak(
        SakId id,
        int saksaar,
        int sakssekvensnummer,
        String tittel,
        String offentligTittel,
        LocalDate saksdato,
        String administrativEnhet,
        String saksansvarlig,
        String saksstatus,
        UUID arkivdelId,
        String arkivdel,
        UUID klasseId,
        String klasse,
        String klassetittel,
        int sisteJournalpostnummer) {
    /** 2026/123. */
    public Saksnummer saksnummer() {
        return new Saksnummer(saksaar, sakssekvensnummer);
    }

    /** Whether anything may be added (5.4.7: never to a closed case). */
    public boolean erAapen() {
        return !"A".equals(saksstatus) && !"U".equals(saksstatus);
    }

    /** Saksstatus A: it may be opened again. */
    public boolean erAvsluttet() {
        return "A".equals(saksstatus);
    }

    /** Whether the outside sees less of the title than the inside. */
    public boolean erSkjermet() {
        return !tittel.equals(offentligTittel);
    }
}

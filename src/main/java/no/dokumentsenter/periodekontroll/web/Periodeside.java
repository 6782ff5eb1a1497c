package no.dokumentsenter.periodekontroll.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.web.Bit;

/**
 * A control in a municipality, as this person may see it; the model attribute is {@code side}.
 *
 * @param antall how many are found now and not seen
 * @param grenser the thresholds with their sources
 * @param ansvarlig name of who follows it up; "" when nobody does
 * @param erAnsvarlig it is the reader
 * @param igjenForslag the day that is proposed when a finding is noted as seen, and the first and last that may be chosen
 */
record Periodeside(
        String slug,
        String kode,
        String kommune,
        String sti,
        String navn,
        String spoersmaal,
        String kilde,
        List<String> grenser,
        int intervall,
        int antall,
        String sist,
        String neste,
        String ansvarlig,
        boolean erAnsvarlig,
        boolean erSerier,
        List<Rad> rader,
        List<String> hull,
        List<Enhet> enheter,
        List<Settrad> sette,
        List<Loepsrad> kjoeringer,
        Dager igjenForslag,
        Optional<String> forrige,
        Optional<String> neste100,
        List<String> feil) {

    /** Days as a date field writes them. */
    record Dager(String valgt, String foerste, String siste) {}

    /**
     * One finding.
     *
     * @param id of the entry or the case
     * @param detalj more about it; "" when there is no more to say
     * @param egen the reader registered it, and cannot note it as seen
     */
    record Rad(
            UUID id,
            String til,
            String nummer,
            List<Bit> tittel,
            boolean skjermet,
            String siden,
            int dager,
            String detalj,
            String saksbehandler,
            String enhet,
            boolean egen) {}

    /** One unit's findings. */
    record Enhet(String navn, int antall, int dager) {}

    /** One note that something is seen. */
    record Settrad(UUID id, String til, String nummer, String grunn, String igjen, String hvem, String naar) {}

    /** One run. */
    record Loepsrad(String naar, String antall, String endring, String tok, String hvem) {}
}

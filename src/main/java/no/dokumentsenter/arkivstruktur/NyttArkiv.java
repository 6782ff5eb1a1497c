package no.dokumentsenter.arkivstruktur;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything a municipality needs to begin: one archive with its creator, one classification system, and its parts.
 *
 * @param arkivskaperId the municipality's organisation number (M006)
 */
public record NyttArkiv(
        String tittel,
        String arkivskaperId,
        String arkivskaperNavn,
        String klassifikasjonstype,
        String klassifikasjonstittel,
        List<Del> deler,
        List<Klassedata> klasser,
        LocalDate periodestart) {
    /** A new arkivdel. */
    public record Del(String kode, String tittel) {}

    /** A new class. */
    public record Klassedata(String klasseId, String tittel, String beskrivelse) {}
}

package no.dokumentsenter.papir;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A scanned stack.
 *
 * @param stasjon the folder that the scanner wrote to
 * @param leveringer how many times the same bytes have come
 * @param buntnummer of its sheets, when they have one
 * @param annenKommuneId the municipality that a sheet in it says, when it is another
 * @param operatoer who had the paper in hand: who printed the sheets, then who counted them
 * @param antallArk sheets that were put in the feeder, counted by a person
 * @param antallSider pages in the file
 * @param versjon what a form showed; refused when it is no longer so
 */
public record Skannebunt(
        int kommuneId,
        UUID id,
        String status,
        String stasjon,
        String filnavn,
        String mimeType,
        String sjekksum,
        long filstoerrelse,
        OffsetDateTime mottattTid,
        int leveringer,
        @Nullable Integer buntnummer,
        @Nullable Integer annenKommuneId,
        @Nullable String operatoer,
        @Nullable Integer antallArk,
        @Nullable Integer antallSider,
        @Nullable String avsluttGrunn,
        @Nullable String forklaring,
        @Nullable String avgjortAv,
        @Nullable OffsetDateTime avgjortTid,
        int versjon) {

    public Buntstatus buntstatus() {
        return Buntstatus.av(status);
    }

    /** Whether its pages may hold another municipality's post: then they are shown only to one who works in both. */
    boolean kanVaereAnnens() {
        return annenKommuneId != null
                && (buntstatus() == Buntstatus.STANSET
                        || Buntavslutning.FEIL_KOMMUNE.kode().equals(avsluttGrunn));
    }
}

package no.dokumentsenter.journal;

/**
 * M053 journalstatus, the whole machine. J, E, A and U are the standard's; the working statuses M, S, R, F and G come
 * before them. U (utgår) may be reached from all but A, and nothing with a number is ever deleted.
 */
public enum Journalstatus {
    M("M", "Midlertidig registrert"),
    S("S", "Registrert av saksbehandler"),
    R("R", "Reservert"),
    F("F", "Ferdigstilt fra saksbehandler"),
    G("G", "Godkjent av leder"),
    JOURNALFOERT("J", "Journalført"),
    EKSPEDERT("E", "Ekspedert"),
    ARKIVERT("A", "Arkivert"),
    UTGAAR("U", "Utgår");

    private final String kode;
    private final String navn;

    Journalstatus(String kode, String navn) {
        this.kode = kode;
        this.navn = navn;
    }

    public String kode() {
        return kode;
    }

    public String navn() {
        return navn;
    }

    /** The status of a code; unknown codes are a fault of ours. */
    public static Journalstatus av(String kode) {
        for (var status : values()) {
            if (status.kode.equals(kode)) {
                return status;
            }
        }
        throw new IllegalArgumentException("ukjent journalstatus " + kode);
    }

    /** Whether an entry of this type may go from here to there. */
    public boolean kanBli(Journalstatus ny, Journalposttype type) {
        return switch (this) {
            case M, S -> type == Journalposttype.I && ny == JOURNALFOERT || ny == UTGAAR;
            case R -> ny == F || ny == UTGAAR;
            case F -> ny == G || ny == etterFerdig(type) || ny == UTGAAR;
            case G -> ny == etterFerdig(type) || ny == UTGAAR;
            case EKSPEDERT -> ny == JOURNALFOERT || ny == ARKIVERT || ny == UTGAAR;
            case JOURNALFOERT -> ny == ARKIVERT || ny == UTGAAR;
            case ARKIVERT, UTGAAR -> false;
        };
    }

    /** An outgoing letter is sent before it is journalled; a note is journalled at once. */
    private static Journalstatus etterFerdig(Journalposttype type) {
        return type == Journalposttype.U ? EKSPEDERT : JOURNALFOERT;
    }

    /** Whether an entry may begin with this status. */
    public boolean kanBegynne(Journalposttype type) {
        return switch (this) {
            case M, S, JOURNALFOERT -> this == JOURNALFOERT || type == Journalposttype.I;
            case R -> type != Journalposttype.I;
            default -> false;
        };
    }

    /** Whether the entry belongs in the public journal. */
    public boolean erJournalfoert() {
        return this == JOURNALFOERT || this == EKSPEDERT || this == ARKIVERT;
    }
}

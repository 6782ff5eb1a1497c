package no.dokumentsenter.postmottak;

/** How an item came in. */
public enum Kanal {
    EPOST("epost"),
    PAPIR("papir");

    private final String kode;

    Kanal(String kode) {
        this.kode = kode;
    }

    public String kode() {
        return kode;
    }

    static Kanal av(String kode) {
        return EPOST.kode.equals(kode) ? EPOST : PAPIR;
    }
}

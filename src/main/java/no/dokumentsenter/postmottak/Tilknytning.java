package no.dokumentsenter.postmottak;

/** What a municipality depends on outside the product, and may be down. */
public enum Tilknytning {
    /** The mailbox that e-mail is fetched from. */
    EPOST("epost"),
    /** The server that receipts for e-mail go to. */
    KVITTERING("kvittering"),
    /** The program that looks for viruses. */
    VIRUS("virus"),
    /** The national journal that what is put out is carried on to. */
    EINNSYN("einnsyn");

    private final String kode;

    Tilknytning(String kode) {
        this.kode = kode;
    }

    public String kode() {
        return kode;
    }
}

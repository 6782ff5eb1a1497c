package no.dokumentsenter.lesing;

/**
 * The signature on a whole message.
 *
 * @param hvem the name in the certificate, with its e-mail address when it has one; empty when no certificate came along
 * @param utsteder who issued the certificate, in its own words
 */
public record Signatur(Utfall utfall, String hvem, String utsteder) {
    /** How it stands; the worst of several signatures counts. */
    public enum Utfall {
        /** Unchanged, by one whose issuer this machine knows, from the address that the certificate names. */
        GYLDIG,
        /** Unchanged as far as can be told, but who signed is not vouched for: issuer, validity, purpose or address. */
        UKJENT,
        /** Changed after it was signed. */
        ENDRET
    }
}

package no.dokumentsenter.tilgang;

import java.util.Optional;

/**
 * An account to make.
 *
 * @param brukernavn lower case, as it is typed and as it stands in the log for ever
 * @param passord in clear text, kept only as bcrypt; absent for one who logs in by OIDC alone
 * @param eksternId the subject that the OIDC provider names; absent until the first such login
 */
public record NyBruker(
        String brukernavn,
        String navn,
        String enhet,
        String sted,
        Optional<String> passord,
        Optional<String> eksternId) {

    /** Without the password, for it must not stand in a log. */
    @Override
    public String toString() {
        return brukernavn;
    }
}

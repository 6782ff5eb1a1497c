package no.dokumentsenter.database;

/** A role's name and password, in clear. Never logged: the text form hides the password. */
public record Paalogging(String bruker, String passord) {
    @Override
    public String toString() {
        return bruker + ":***";
    }
}

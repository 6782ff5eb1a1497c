package no.dokumentsenter.tilgang;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.dokumentsenter.felles.Brudd;

/** Pure rules for an account. */
final class Brukerregler {
    /** bcrypt reads no more than 72 bytes; the rest would count for nothing. */
    private static final int LENGSTE_PASSORD = 72;

    private Brukerregler() {}

    static List<Brudd> kontroller(NyBruker ny) {
        var brudd = new ArrayList<Brudd>();
        if (ny.brukernavn().isBlank() || !ny.brukernavn().equals(normaliser(ny.brukernavn()))) {
            brudd.add(Brudd.i("brukernavn", "tilgang.brukernavn_form"));
        }
        if (ny.navn().isBlank()) {
            brudd.add(Brudd.i("navn", "tilgang.navn_mangler"));
        }
        var passord = ny.passord().orElse("-");
        if (passord.isEmpty()) {
            brudd.add(Brudd.i("passord", "tilgang.passord_mangler"));
        }
        if (passord.getBytes(StandardCharsets.UTF_8).length > LENGSTE_PASSORD) {
            brudd.add(Brudd.i("passord", "tilgang.passord_for_langt", LENGSTE_PASSORD));
        }
        return brudd;
    }

    /** As it is kept, however it was typed. */
    static String normaliser(String brukernavn) {
        return brukernavn.strip().toLowerCase(Locale.ROOT);
    }
}

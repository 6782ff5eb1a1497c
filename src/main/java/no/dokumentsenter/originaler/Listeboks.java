package no.dokumentsenter.originaler;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A box on a destruction list, with the holding time that it had stood when the list was made.
 *
 * @param modenDato the first day that it could be destroyed
 */
public record Listeboks(UUID boksId, int nummer, String sted, LocalDate lukketDato, int maaneder, LocalDate modenDato) {
    String tekst() {
        return String.join("\t", "boks", Integer.toString(nummer), lukketDato.toString(), modenDato.toString());
    }
}

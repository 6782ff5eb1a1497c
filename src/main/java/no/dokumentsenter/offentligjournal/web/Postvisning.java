package no.dokumentsenter.offentligjournal.web;

import java.util.List;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.offentligjournal.Dato;
import no.dokumentsenter.offentligjournal.Journaleier;
import no.dokumentsenter.offentligjournal.OffentligPost;

/** An entry as a page shows it. */
record Postvisning(Journaleier eier, OffentligPost post) {
    public String nummer() {
        return post.nummer();
    }

    public List<Tittelbit> tittel() {
        return Tittelbit.av(post.tittel());
    }

    public List<Tittelbit> sakstittel() {
        return Tittelbit.av(post.sakstittel());
    }

    public List<Tittelbit> avsendere() {
        return Tittelbit.av(post.avsendere());
    }

    public List<Tittelbit> mottakere() {
        return Tittelbit.av(post.mottakere());
    }

    /** Whether the receiver is the unit, which the line names anyway. */
    public boolean tilEgenEnhet() {
        return post.mottakere().equals(post.enhet());
    }

    /** {@code inn}, {@code ut} or {@code notat}. */
    public String retning() {
        return retning(post.journalposttype());
    }

    static String retning(String journalposttype) {
        return switch (journalposttype) {
            case "I" -> "inn";
            case "U" -> "ut";
            default -> "notat";
        };
    }

    public String journaldato() {
        return Dato.iTekst(post.journaldato());
    }

    public String dokumentetsDato() {
        var dato = post.dokumentetsDato();
        return dato == null ? "" : Dato.iTekst(dato);
    }

    public String utlagt() {
        return Dato.iTekst(post.utlagtTid().atZoneSameInstant(Klokke.SONE).toLocalDate());
    }

    /** The permanent address. */
    public String sti() {
        return "/" + eier.slug() + "/postjournal/" + post.id();
    }

    /** As it is put in the basket. */
    public String vare() {
        return new Kurv.Vare(eier.slug(), post.id()).skrevet();
    }

    public String saksti() {
        return "/" + eier.slug() + "/postjournal/sak/" + post.saksnummer();
    }
}

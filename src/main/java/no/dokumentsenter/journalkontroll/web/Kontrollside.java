package no.dokumentsenter.journalkontroll.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The journal of a day in one municipality, with the entry that is being looked at. */
record Kontrollside(
        String slug,
        String kode,
        String kommune,
        String dag,
        String dato,
        int antall,
        long avgjorte,
        String naar,
        boolean kanLeggesUt,
        int klare,
        List<Linje> linjer,
        Optional<Valgt> valgt,
        List<Daglenke> dager,
        Optional<Angrbar> sist,
        List<String> feil) {

    /** How far an entry has come. */
    enum Tilstand {
        LAGT_UT,
        GODKJENT,
        HOLDT,
        STOPPET,
        SPOER,
        EGEN,
        ENDRET,
        VENTER
    }

    /** A piece of public text. {@code merke}: "" plain, "skjult" hidden words, "fare" must be mended, "spoer" to be weighed. */
    record Del(String tekst, String merke) {}

    /** A label: what was found, and whether it stops the entry. */
    record Lapp(String kode, boolean stopper) {}

    record Linje(
            UUID id,
            String til,
            String nummer,
            List<Del> tittel,
            String retning,
            List<Del> hvem,
            String hjemmel,
            String av,
            Tilstand tilstand,
            List<Lapp> lapper,
            boolean gjeldende) {}

    /** One finding: what it is, where it stands, and the words themselves. */
    record Funn(String kode, String sted, boolean stopper, String tekst) {}

    record Forslag(String naa, String tittel, List<Del> offentlig) {}

    record Valgt(
            UUID id,
            String nummer,
            String avtrykk,
            String plass,
            Tilstand tilstand,
            List<Funn> funn,
            long stoppere,
            Optional<Forslag> forslag,
            List<Del> tittel,
            List<Del> sakstittel,
            String retning,
            List<Del> hvem,
            String dato,
            String hjemmel,
            String registrertAv,
            String avgjortAv,
            String forklaring,
            boolean kanGodkjenne,
            boolean kanHolde,
            boolean kanAngre,
            Optional<String> forrige,
            Optional<String> neste) {}

    /** The entry that was just decided about, while that can be taken back. */
    record Angrbar(UUID id, String nummer) {}

    record Daglenke(String til, String dato, int venter, boolean gjeldende) {}
}

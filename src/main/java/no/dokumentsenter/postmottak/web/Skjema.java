package no.dokumentsenter.postmottak.web;

import java.util.List;
import java.util.Optional;

/**
 * The registration form as it stands: suggestion, draft or what was sent and refused.
 *
 * @param enhet the unit; {@code saksbehandler} the person, empty while we are unsure
 * @param mangler names of the fields that must be filled in, for the line under the buttons
 * @param utkast clock of the last saved draft: "10.42"
 * @param feil what is wrong with the whole, not with one field
 */
public record Skjema(
        Sak sak,
        Felt tittel,
        OffentligTittel offentligTittel,
        Avsender avsender,
        Felt dokumentdato,
        Felt mottattdato,
        Klassefelt klasse,
        List<Valg> klasser,
        Tilgang tilgang,
        Velger enhet,
        Velger saksbehandler,
        List<Dokumentlinje> dokumenter,
        Optional<Duplikat> duplikat,
        Optional<Feilkommune> feilkommune,
        List<String> mangler,
        Optional<String> utkast,
        List<String> feil) {

    /**
     * Why we think so.
     *
     * @param bevis the number on the paper, when there is one
     * @param fare about something that must not get out
     */
    public record Grunn(Optional<Integer> bevis, String tekst, boolean fare) {}

    /**
     * A field to write in.
     *
     * @param feil what is wrong and how to mend it
     */
    public record Felt(String verdi, List<Grunn> hvorfor, Optional<String> feil) {}

    /**
     * The class: of the case that is chosen, which is only shown, or of a new one.
     *
     * @param sakens the chosen case's class; empty when none is chosen
     * @param ny what a new case gets: a field to write in
     * @param usikker nothing is filled in; the field has focus
     * @param hurtigvalg at most three, likest first, without the one that is filled in
     */
    public record Klassefelt(Optional<Felt> sakens, Felt ny, boolean usikker, List<Hurtigvalg> hurtigvalg) {}

    /**
     * The case.
     *
     * @param forslag at most three, best first
     * @param nySak whether "new case" is chosen
     * @param arkivdel where a new case would lie
     * @param sakstittel the title of the new case
     */
    public record Sak(
            List<Saksforslag> forslag, boolean nySak, String arkivdel, Felt sakstittel, Optional<String> feil) {
        /** Whether none is chosen: the list has focus. */
        public boolean usikker() {
            return !nySak && forslag.stream().noneMatch(Saksforslag::valgt);
        }
    }

    /**
     * A case to choose.
     *
     * @param id what the field {@code sak} sends
     * @param siffer the key that chooses it
     */
    public record Saksforslag(
            String id, int siffer, String saksnummer, String tittel, List<Grunn> hvorfor, boolean valgt) {}

    /**
     * What the public sees. The field {@code skjermedeOrd} holds the shielded words as indexes with commas, from 0, over
     * the title split at white space.
     *
     * @param skjermedeOrd "3,4" or ""
     */
    public record OffentligTittel(List<Tittelord> ord, String skjermedeOrd, List<Grunn> hvorfor) {
        /** Whether the public title differs from the title. */
        public boolean harSkjermede() {
            return ord.stream().anyMatch(Tittelord::skjermet);
        }
    }

    /** One word of the title. */
    public record Tittelord(String tekst, boolean skjermet) {}

    /** Sender. The field {@code avsendertype} is "person" or "virksomhet". */
    public record Avsender(Felt navn, Felt adresse, boolean person, boolean skjermet) {}

    /**
     * Access.
     *
     * @param koder the open one has the value ""
     * @param hjemler legal bases that hold on the day
     * @param hurtigvalg what like letters have, where the field says otherwise
     */
    public record Tilgang(
            List<Valg> koder,
            List<Valg> hjemler,
            List<Grunn> hvorfor,
            Optional<Skjermingsvalg> hurtigvalg,
            Optional<String> feil) {}

    /**
     * Code, legal basis and what of the names to shield, by one digit.
     *
     * @param skjermAvsender whether the sender is shielded too, as in those letters
     * @param skjermedeOrd the words of the title with the sender's name, as {@link OffentligTittel#skjermedeOrd}
     */
    public record Skjermingsvalg(Hurtigvalg valg, boolean skjermAvsender, String skjermedeOrd) {}

    /**
     * One thing to choose in a list.
     *
     * @param enhet of a handler: the unit, which follows when the handler is chosen
     */
    public record Valg(String verdi, String tekst, boolean valgt, Optional<String> enhet) {
        public Valg(String verdi, String tekst, boolean valgt) {
            this(verdi, tekst, valgt, Optional.empty());
        }
    }

    /**
     * A list to choose from, that stays empty while we are unsure.
     *
     * @param usikker nothing is chosen; the field has focus
     * @param hurtigvalg those that something spoke for, without the one that is chosen
     */
    public record Velger(
            List<Valg> valg,
            boolean usikker,
            List<Grunn> hvorfor,
            List<Hurtigvalg> hurtigvalg,
            Optional<String> feil) {}

    /** A choice with a digit. Digits are unique on the screen: cases first, then these. */
    public record Hurtigvalg(int siffer, String verdi, String tekst) {}

    /**
     * One document of the post.
     *
     * @param id what the field {@code dokument} sends, beside its {@code dokumenttittel}
     * @param rolle "H" (hoveddokument) or "V" (vedlegg)
     * @param sider "side 1–2"
     */
    public record Dokumentlinje(String id, String rolle, String tittel, String sider) {}

    /**
     * Perhaps the same letter came before.
     *
     * @param tekst "Kan være likt e-post kl. 07.51."
     */
    public record Duplikat(String tekst, String lenke) {}

    /**
     * The letter says another municipality than the one that received it. Accepting needs {@code kommuneBekreftet}.
     *
     * @param tekst what says so: "Adressen er 2260 Kirkenær, og gnr. 61 finnes ikke i Åsnes."
     * @param bekreftet the person has looked and confirmed
     */
    public record Feilkommune(
            String slug, String kode, String navn, String tekst, List<Grunn> bevis, boolean bekreftet) {}

    /** Whether anything must be filled in before it can be accepted. */
    public boolean manglerNoe() {
        return !mangler.isEmpty();
    }
}

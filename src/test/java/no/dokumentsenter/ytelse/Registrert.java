package no.dokumentsenter.ytelse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.dokumentsenter.felles.Datoer;

/** What became of a letter, read in the database past the product, and held against the truth. */
final class Registrert {
    private static final String POST = """
            select k.slug, p.filnavn, p.status, p.avslutt_grunn, p.avslutt_forklaring, p.vent_grunn
            from innkommet_post p join kommune k on k.id = p.kommune_id where k.slug = ? and p.id = ?
            """;
    private static final String JOURNALPOST = """
            select j.tittel, j.offentlig_tittel, j.dokumentets_dato, j.administrativ_enhet, j.saksbehandler,
              s.saksaar || '/' || s.sakssekvensnummer saksnummer, s.siste_journalpostnummer, s.tittel sakstittel,
              kl.klasse_id, kp.korrespondansepart_navn avsender, kp.er_person, kp.er_skjermet,
              coalesce((select sk.skjerming_dokument || '/' || sk.tilgangsrestriksjon from skjerming sk
                where sk.kommune_id = j.kommune_id and sk.journalpost_id = j.id), '-') tilgang
            from innkommet_post p
            join kommune k on k.id = p.kommune_id
            join journalpost j on j.kommune_id = p.kommune_id and j.id = p.journalpost_id
            join saksmappe s on s.kommune_id = j.kommune_id and s.id = j.saksmappe_id
            join klasse kl on kl.kommune_id = s.kommune_id and kl.id = s.klasse_id
            join korrespondansepart kp on kp.kommune_id = j.kommune_id and kp.journalpost_id = j.id
              and kp.korrespondanseparttype = 'EA'
            where k.slug = ? and p.id = ?
            """;

    private Registrert() {}

    /** The piece that lies on the desk. */
    static String navn(Connection kobling, String post) throws SQLException {
        try (var setning = kobling.prepareStatement(POST);
                var rad = en(setning, post)) {
            return rad.getString("slug") + " " + rad.getString("filnavn");
        }
    }

    /** @throws IllegalStateException when what was registered is not right, and in what */
    static void kontroller(Connection kobling, String post, Fasitbrev fasit) throws SQLException {
        var feil = new ArrayList<String>();
        try (var setning = kobling.prepareStatement(POST);
                var rad = en(setning, post)) {
            utfall(rad, fasit, feil);
        }
        if (fasit.journalfoeres() && feil.isEmpty()) {
            try (var setning = kobling.prepareStatement(JOURNALPOST);
                    var rad = en(setning, post)) {
                journal(rad, fasit, feil);
            }
        }
        if (!feil.isEmpty()) {
            throw new IllegalStateException(fasit.navn() + " ble registrert feil: " + feil);
        }
    }

    private static void utfall(ResultSet rad, Fasitbrev fasit, List<String> feil) throws SQLException {
        var status = rad.getString("status");
        if (fasit.journalfoeres()) {
            krev(feil, "status", status.equals("journalfoert"), status);
        } else if (fasit.utfall().startsWith("vent")) {
            krev(feil, "status", status.equals("venter"), status);
        } else {
            var grunn = fasit.utfall().startsWith("feilkommune") ? "feil_kommune" : "feil_mottaker";
            krev(feil, "grunn", grunn.equals(rad.getString("avslutt_grunn")), rad.getString("avslutt_grunn"));
            krev(
                    feil,
                    "forklaring",
                    rad.getString("avslutt_forklaring").contains(fasit.skriv()),
                    rad.getString("avslutt_forklaring"));
        }
    }

    private static void journal(ResultSet rad, Fasitbrev fasit, List<String> feil) throws SQLException {
        var nummer = rad.getString("saksnummer");
        krev(
                feil,
                "sak",
                fasit.nySak() ? rad.getInt("siste_journalpostnummer") == 1 : nummer.equals(fasit.sak()),
                nummer);
        if (fasit.nySak()) {
            krev(feil, "klasse", rad.getString("klasse_id").equals(fasit.klasse()), rad.getString("klasse_id"));
            krev(feil, "sakstittel", fasit.godSakstittel(rad.getString("sakstittel")), rad.getString("sakstittel"));
        }
        krev(feil, "tittel", fasit.godTittel(rad.getString("tittel")), rad.getString("tittel"));
        krev(feil, "avsender", fasit.godAvsender(rad.getString("avsender")), rad.getString("avsender"));
        var type = rad.getBoolean("er_person") ? "person" : "virksomhet";
        krev(feil, "avsendertype", Fasitbrev.blant(fasit.type(), type), type);
        krev(feil, "skjermet avsender", !fasit.skjermAvsender() || rad.getBoolean("er_skjermet"), "nei");
        var dato = rad.getObject("dokumentets_dato", LocalDate.class);
        krev(feil, "dato", fasit.godDato(dato == null ? "" : Datoer.dato(dato)), String.valueOf(dato));
        var enhet = rad.getString("administrativ_enhet");
        krev(feil, "enhet", Fasitbrev.blant(fasit.enhet(), enhet), enhet);
        var behandler = rad.getString("saksbehandler");
        krev(feil, "saksbehandler", Fasitbrev.blant(fasit.saksbehandler(), behandler), behandler);
        krev(feil, "tilgang", rad.getString("tilgang").equals(fasit.hjemmel()), rad.getString("tilgang"));
    }

    private static void krev(List<String> feil, String hva, boolean rett, String staar) {
        if (!rett) {
            feil.add(hva + ": " + staar);
        }
    }

    private static ResultSet en(java.sql.PreparedStatement setning, String post) throws SQLException {
        var deler = post.split("/");
        setning.setString(1, deler[0]);
        setning.setObject(2, UUID.fromString(deler[1]));
        var rad = setning.executeQuery();
        if (!rad.next()) {
            throw new IllegalStateException("finnes ikke: " + post);
        }
        return rad;
    }
}

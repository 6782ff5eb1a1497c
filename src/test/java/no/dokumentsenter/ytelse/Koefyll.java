package no.dokumentsenter.ytelse;

import java.util.List;

/**
 * Makes a long queue of a short one: every item that is ready is copied with all that was read of it. The copies show
 * the same pages; only their ids, times and the sum of the file as it came are their own.
 */
public final class Koefyll {
    private static final String NY = "md5(r.%s::text || '-' || n)::uuid";

    private Koefyll() {}

    /**
     * The statements, in order, for so many copies of each. A copy has nothing read of it when the next statement looks,
     * so it is not copied again; for every municipality that the connection may see.
     */
    public static List<String> sql(int kopier) {
        return List.of(
                kopi(
                        "innkommet_post",
                        "id",
                        kopier,
                        "id, mottatt_dato, sjekksum",
                        "%s, r.mottatt_dato + n * interval '1 second', encode(sha256((r.sjekksum || n)::bytea), 'hex')",
                        "kanal, status, filnavn, mime_type, filstoerrelse, fra, emne, grunn, lest_tid"),
                kopi(
                        "innkommet_fil",
                        "innkommet_post_id",
                        kopier,
                        "innkommet_post_id",
                        "%s",
                        "nr, rolle, tittel, filnavn, mime_type, puid, sjekksum, filstoerrelse, arkiv_sjekksum, arkiv_stoerrelse, grunn, mangler_ocr, tekst"),
                kopi(
                        "innkommet_side",
                        "innkommet_post_id",
                        kopier,
                        "innkommet_post_id",
                        "%s",
                        "fil_nr, side, bredde, hoeyde, bilde_sjekksum, ord"),
                kopi(
                        "forslag",
                        "innkommet_post_id",
                        kopier,
                        "innkommet_post_id",
                        "%s",
                        "felt, rang, verdi, visning, vekt, grunn, bevis"));
    }

    private static String kopi(String tabell, String noekkel, int kopier, String nye, String nyeVerdier, String like) {
        return "insert into %s (kommune_id, %s, %s) select r.kommune_id, %s, %s from %s r cross join generate_series(1, %d) n where r.%s in (select p.id from innkommet_post p where p.kommune_id = r.kommune_id and p.status = 'klar') on conflict do nothing"
                .formatted(
                        tabell,
                        nye,
                        like,
                        nyeVerdier.formatted(NY.formatted(noekkel)),
                        "r." + like.replace(", ", ", r."),
                        tabell,
                        kopier,
                        noekkel);
    }
}

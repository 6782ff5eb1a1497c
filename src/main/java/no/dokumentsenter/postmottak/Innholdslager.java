package no.dokumentsenter.postmottak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.dokumentlager.Fil;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.lesing.Ord;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The files and pages of an item: all can be made again from the original, so they are replaced, not corrected. */
@Repository
class Innholdslager {
    private static final TypeReference<List<Ord>> ORD = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JdbcTemplate bunke;
    private final JsonMapper json;

    Innholdslager(JdbcClient sql, JdbcTemplate bunke, JsonMapper json) {
        this.sql = sql;
        this.bunke = bunke;
        this.json = json;
    }

    void erstatt(Kommune kommune, UUID post, List<Lestpost.Lestfil> filer) {
        sql.sql("delete from innkommet_side where kommune_id = ? and innkommet_post_id = ?")
                .params(kommune.id(), post)
                .update();
        sql.sql("delete from innkommet_fil where kommune_id = ? and innkommet_post_id = ?")
                .params(kommune.id(), post)
                .update();
        settInn(kommune, post, 1, filer);
    }

    /** One file more, after the others. The item's own row is locked, so the next number is free. */
    int leggTil(Kommune kommune, UUID post, Lestpost.Lestfil fil) {
        int nr = sql.sql("""
                        select coalesce(max(nr), 0) + 1 from innkommet_fil where kommune_id = ? and innkommet_post_id = ?
                        """).params(kommune.id(), post).query(Integer.class).single();
        settInn(kommune, post, nr, List.of(fil));
        return nr;
    }

    private void settInn(Kommune kommune, UUID post, int fra, List<Lestpost.Lestfil> filer) {
        var filrader = new ArrayList<Object[]>();
        var siderader = new ArrayList<Object[]>();
        for (var i = 0; i < filer.size(); i++) {
            filrader.add(filrad(kommune, post, fra + i, filer.get(i)));
            for (var side : filer.get(i).sider()) {
                siderader.add(siderad(kommune, post, fra + i, side));
            }
        }
        bunke.batchUpdate("""
                insert into innkommet_fil (kommune_id, innkommet_post_id, nr, rolle, tittel, filnavn, mime_type, puid, sjekksum,
                    filstoerrelse, arkiv_sjekksum, arkiv_stoerrelse, grunn, mangler_ocr, tekst)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, filrader);
        bunke.batchUpdate("""
                insert into innkommet_side (kommune_id, innkommet_post_id, fil_nr, side, bredde, hoeyde, bilde_sjekksum, ord)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, siderader);
    }

    private static Object[] filrad(Kommune kommune, UUID post, int nr, Lestpost.Lestfil fil) {
        var tekst = fil.tekst();
        return new Object[] {
            kommune.id(),
            post,
            nr,
            fil.rolle(),
            fil.tittel(),
            fil.filnavn(),
            fil.mimeType(),
            fil.puid(),
            fil.original().sjekksum(),
            fil.original().filstoerrelse(),
            fil.arkiv().map(Fil::sjekksum).orElse(null),
            fil.arkiv().map(Fil::filstoerrelse).orElse(null),
            fil.grunn().orElse(null),
            fil.manglerOcr(),
            tekst.replace("\0", "")
        };
    }

    private Object[] siderad(Kommune kommune, UUID post, int filNr, Lestpost.Lestside side) {
        return new Object[] {
            kommune.id(),
            post,
            filNr,
            side.nummer(),
            side.bredde(),
            side.hoeyde(),
            side.bilde().sjekksum(),
            json.writeValueAsString(side.ord())
        };
    }

    List<Postfil> filer(Kommune kommune, UUID post) {
        return sql.sql("""
                        select nr, rolle, tittel, filnavn, mime_type, puid, sjekksum, filstoerrelse, arkiv_sjekksum, arkiv_stoerrelse,
                               grunn, mangler_ocr, tekst
                        from innkommet_fil where kommune_id = ? and innkommet_post_id = ? order by nr
                        """).params(kommune.id(), post).query(Postfil.class).list();
    }

    List<Postside> sider(Kommune kommune, UUID post, int hoeyst) {
        return sql.sql("""
                        select fil_nr, side, bredde, hoeyde, bilde_sjekksum, ord
                        from innkommet_side where kommune_id = ? and innkommet_post_id = ? order by fil_nr, side limit ?
                        """)
                .params(kommune.id(), post, hoeyst)
                .query((rad, nr) -> new Postside(
                        rad.getInt(1),
                        rad.getInt(2),
                        rad.getInt(3),
                        rad.getInt(4),
                        rad.getString(5),
                        json.readValue(rad.getString(6), ORD)))
                .list();
    }

    int antallSider(Kommune kommune, UUID post) {
        return sql.sql("select count(*) from innkommet_side where kommune_id = ? and innkommet_post_id = ?")
                .params(kommune.id(), post)
                .query(Integer.class)
                .single();
    }

    Optional<String> bilde(Kommune kommune, UUID post, int filNr, int side) {
        return sql.sql("""
                        select bilde_sjekksum from innkommet_side
                        where kommune_id = ? and innkommet_post_id = ? and fil_nr = ? and side = ?
                        """)
                .params(kommune.id(), post, filNr, side)
                .query(String.class)
                .optional();
    }
}

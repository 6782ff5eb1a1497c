package no.dokumentsenter.postmottak;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Door to what a person has written and not sent. One per person and item: no colleague can erase it. */
@Service
public class Utkast {
    private static final TypeReference<Map<String, List<String>>> FELT = new TypeReference<>() {};

    private final JdbcClient sql;
    private final PostRepository poster;
    private final JsonMapper json;

    Utkast(JdbcClient sql, PostRepository poster, JsonMapper json) {
        this.sql = sql;
        this.poster = poster;
        this.json = json;
    }

    /** The fields of a form as they were left, and when. */
    public record Lagret(Map<String, List<String>> felt, OffsetDateTime tid) {}

    /** Keeps the form as it stands. */
    @Transactional
    public OffsetDateTime lagre(UUID post, Map<String, List<String>> felt) {
        Paalogget.krev(Handling.REGISTRERE);
        if (poster.hent(Kommunevalg.valgt(), post)
                .filter(p -> p.poststatus().kanBehandles())
                .isEmpty()) {
            throw new IkkeFunnet();
        }
        var naa = OffsetDateTime.now(Klokke.OSLO);
        sql.sql("""
                        insert into utkast (kommune_id, innkommet_post_id, brukernavn, skjema, lagret_tid) values (?, ?, ?, ?, ?)
                        on conflict (kommune_id, innkommet_post_id, brukernavn)
                        do update set skjema = excluded.skjema, lagret_tid = excluded.lagret_tid
                        """)
                .params(Kommunevalg.valgt().id(), post, Innlogget.brukernavn(), json.writeValueAsString(felt), naa)
                .update();
        return naa;
    }

    /** This person's own draft. */
    @Transactional(readOnly = true)
    public Optional<Lagret> mitt(UUID post) {
        return sql.sql("""
                        select skjema, lagret_tid from utkast
                        where kommune_id = ? and innkommet_post_id = ? and brukernavn = ?
                        """)
                .params(Kommunevalg.valgt().id(), post, Innlogget.brukernavn())
                .query((rad, nr) ->
                        new Lagret(json.readValue(rad.getString(1), FELT), rad.getObject(2, OffsetDateTime.class)))
                .optional();
    }
}

package no.dokumentsenter.skjerming;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to what is shielded and why. */
@Service
public class Skjerminger {
    /** fvl § 13 c: secrecy falls away after sixty years unless otherwise decided. */
    private static final int VARIGHET_AAR = 60;

    private static final RowMapper<Skjerming> RADER = new SimplePropertyRowMapper<>(Skjerming.class);

    private final JdbcClient sql;
    private final Endringslogg logg;

    Skjerminger(JdbcClient sql, Endringslogg logg) {
        this.sql = sql;
        this.logg = logg;
    }

    /** Shields a journalpost. The entry stays visible; what is hidden of it is in its offentligTittel. */
    @Transactional
    public void skjermJournalpost(UUID journalpost, NySkjerming ny) {
        var id = UuidV7.ny();
        sql.sql("""
                        insert into skjerming (kommune_id, id, journalpost_id, tilgangsrestriksjon, skjermingshjemmel,
                                               skjerming_metadata, skjerming_dokument, skjermede_ord, skjermingsvarighet,
                                               skjerming_opphoerer_dato, opprettet_dato, opprettet_av)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Rad.av(
                        Kommunevalg.valgt().id(),
                        id,
                        journalpost,
                        ny.tilgangskode(),
                        ny.hjemmel(),
                        ny.skjermingMetadata().orElse(null),
                        ny.heleDokumentet() ? "H" : "D",
                        ny.skjermedeOrd().toArray(Integer[]::new),
                        VARIGHET_AAR,
                        LocalDate.now(Klokke.OSLO).plusYears(VARIGHET_AAR),
                        OffsetDateTime.now(Klokke.OSLO),
                        Innlogget.brukernavn()))
                .update();
        noter(id, journalpost, ny.tilgangskode(), ny.hjemmel());
    }

    private void noter(UUID id, UUID journalpost, String tilgangskode, String hjemmel) {
        logg.opprettet(
                "skjerming",
                id,
                Map.of(
                        "journalpost", journalpost,
                        "tilgangsrestriksjon", tilgangskode,
                        "skjermingshjemmel", hjemmel));
    }

    /** The shielding of a journalpost, if it has one. */
    @Transactional(readOnly = true)
    public Optional<Skjerming> forJournalpost(UUID journalpost) {
        return Optional.ofNullable(forJournalposter(List.of(journalpost)).get(journalpost));
    }

    /** The newest shielding of each of them that has one. */
    @Transactional(readOnly = true)
    public Map<UUID, Skjerming> forJournalposter(Collection<UUID> journalposter) {
        var skjerminger = new HashMap<UUID, Skjerming>();
        sql.sql("""
                        select distinct on (journalpost_id) id, tilgangsrestriksjon, skjermingshjemmel, skjerming_metadata,
                               skjerming_dokument, skjerming_opphoerer_dato, journalpost_id
                        from skjerming where kommune_id = ? and journalpost_id = any(?)
                        order by journalpost_id, opprettet_dato desc
                        """)
                .params(Kommunevalg.valgt().id(), journalposter.toArray(UUID[]::new))
                .query(rad -> {
                    skjerminger.put(rad.getObject("journalpost_id", UUID.class), RADER.mapRow(rad, 0));
                });
        return skjerminger;
    }

    /** Which words of the title are hidden, counted from 0; none when it has no shielding. */
    @Transactional(readOnly = true)
    public List<Integer> skjermedeOrd(UUID journalpost) {
        return sql.sql("""
                        select skjermede_ord from skjerming where kommune_id = ? and journalpost_id = ?
                        order by opprettet_dato desc limit 1
                        """)
                .params(Kommunevalg.valgt().id(), journalpost)
                .query((rad, nr) -> List.of((Integer[]) rad.getArray(1).getArray()))
                .optional()
                .orElse(List.of());
    }

    /** The shielding of a journalpost anew, with other words hidden: the newest counts, and the older stays readable. */
    @Transactional
    public void skjermAndreOrd(UUID journalpost, List<Integer> ord) {
        if (ord.equals(skjermedeOrd(journalpost))) {
            return;
        }
        var id = UuidV7.ny();
        var gjelder = forJournalpost(journalpost).orElseThrow(IkkeFunnet::new);
        sql.sql("""
                        insert into skjerming (kommune_id, id, journalpost_id, tilgangsrestriksjon, skjermingshjemmel,
                                               skjerming_metadata, skjerming_dokument, skjermede_ord, skjermingsvarighet,
                                               skjerming_opphoerer_dato, opprettet_dato, opprettet_av)
                        select kommune_id, ?, journalpost_id, tilgangsrestriksjon, skjermingshjemmel, ?, skjerming_dokument, ?,
                               skjermingsvarighet, skjerming_opphoerer_dato, ?, ?
                        from skjerming where kommune_id = ? and id = ?
                        """)
                .params(Rad.av(
                        id,
                        metadata(gjelder, ord).orElse(null),
                        ord.toArray(Integer[]::new),
                        OffsetDateTime.now(Klokke.OSLO),
                        Innlogget.brukernavn(),
                        Kommunevalg.valgt().id(),
                        gjelder.id()))
                .update();
        noter(id, journalpost, gjelder.tilgangsrestriksjon(), gjelder.skjermingshjemmel());
    }

    private static Optional<String> metadata(Skjerming gjelder, List<Integer> ord) {
        var navn = Objects.toString(gjelder.skjermingMetadata(), "").contains("NA");
        return new NySkjerming(
                        gjelder.tilgangsrestriksjon(),
                        gjelder.skjermingshjemmel(),
                        ord,
                        navn,
                        "H".equals(gjelder.skjermingDokument()))
                .skjermingMetadata();
    }
}

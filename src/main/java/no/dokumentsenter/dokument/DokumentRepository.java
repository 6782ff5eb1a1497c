package no.dokumentsenter.dokument;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Skrivebunke;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommune;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DokumentRepository {
    private static final String SETT_INN = """
            insert into dokumentbeskrivelse (kommune_id, id, journalpost_id, dokumentnummer, dokumenttype, dokumentstatus,
                tilknyttet_registrering_som, tittel, dokumentmedium, tilknyttet_dato, tilknyttet_av, opprettet_dato, opprettet_av)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'E', ?, ?, ?, ?)
            """;
    private static final String SETT_INN_OBJEKT = """
            insert into dokumentobjekt (kommune_id, id, dokumentbeskrivelse_id, versjonsnummer, variantformat, format,
                filnavn, mime_type, sjekksum, filstoerrelse, opprettet_dato, opprettet_av)
            values (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String TEKST = """
            insert into dokumenttekst (kommune_id, dokumentbeskrivelse_id, tekst) values (?, ?, ?)
            on conflict (kommune_id, dokumentbeskrivelse_id) do update set tekst = excluded.tekst
            """;
    /** Some fifty pages. What is longer is a book, and PostgreSQL's search text ends at a megabyte. */
    private static final int LENGSTE_TEKST = 150_000;

    private final JdbcClient sql;
    private final Skrivebunke bunke;

    DokumentRepository(JdbcClient sql, Skrivebunke bunke) {
        this.sql = sql;
        this.bunke = bunke;
    }

    void settInnDokumenter(Kommune kommune, UUID journalpost, String status, List<UUID> ider, List<NyttDokument> nye) {
        var naa = OffsetDateTime.now(Klokke.OSLO);
        for (var i = 0; i < nye.size(); i++) {
            var ny = nye.get(i);
            bunke.senere(
                    SETT_INN,
                    kommune.id(),
                    ider.get(i),
                    journalpost,
                    i + 1,
                    ny.dokumenttype(),
                    status,
                    ny.tilknyttetRegistreringSom(),
                    ny.tittel(),
                    naa,
                    Innlogget.brukernavn(),
                    naa,
                    Innlogget.brukernavn());
        }
    }

    void settInnObjekter(Kommune kommune, List<UUID> ider, List<NyttDokument> nye) {
        for (var i = 0; i < nye.size(); i++) {
            for (var objekt : nye.get(i).objekter()) {
                bunke.senere(SETT_INN_OBJEKT, objektrad(kommune, ider.get(i), objekt));
            }
        }
    }

    void lagreTekst(Kommune kommune, UUID dokument, String tekst) {
        var ren = tekst.replace('\u0000', ' ').strip();
        if (!ren.isEmpty()) {
            bunke.senere(TEKST, kommune.id(), dokument, ren.substring(0, Math.min(ren.length(), LENGSTE_TEKST)));
        }
    }

    List<UUID> ferdigstill(Kommune kommune, UUID journalpost) {
        return sql.sql("select * from ferdigstill_dokumenter(?, ?)")
                .params(kommune.id(), journalpost)
                .query(UUID.class)
                .list();
    }

    /** Whether it was not there. */
    boolean settInnArkivversjon(Kommune kommune, UUID dokument, NyttDokument.Objekt objekt) {
        var sett = SETT_INN_OBJEKT
                + "on conflict (kommune_id, dokumentbeskrivelse_id, versjonsnummer, variantformat) do nothing";
        return bunke.update(sett, objektrad(kommune, dokument, objekt)) == 1;
    }

    private static Object[] objektrad(Kommune kommune, UUID dokument, NyttDokument.Objekt objekt) {
        return new Object[] {
            kommune.id(),
            UuidV7.ny(),
            dokument,
            objekt.variantformat(),
            objekt.format(),
            objekt.filnavn(),
            objekt.mimeType(),
            objekt.sjekksum(),
            objekt.filstoerrelse(),
            OffsetDateTime.now(Klokke.OSLO),
            Innlogget.brukernavn()
        };
    }

    private record Rad(
            UUID dokId,
            int dokumentnummer,
            String tilknyttetRegistreringSom,
            String tittel,
            String dokumentstatus,
            @Nullable UUID id,
            int versjonsnummer,
            String variantformat,
            String format,
            String filnavn,
            String mimeType,
            String sjekksum,
            long filstoerrelse) {}

    /** A document without a file, as of paper alone, is a document too. */
    List<Dokument> forJournalpost(Kommune kommune, UUID journalpost) {
        var rader =
                sql.sql("""
                        select d.id as dok_id, d.dokumentnummer, d.tilknyttet_registrering_som, d.tittel, d.dokumentstatus,
                               o.id, coalesce(o.versjonsnummer, 0) as versjonsnummer, coalesce(o.variantformat, '') as variantformat,
                               coalesce(o.format, '') as format, coalesce(o.filnavn, '') as filnavn,
                               coalesce(o.mime_type, '') as mime_type, coalesce(o.sjekksum, '') as sjekksum,
                               coalesce(o.filstoerrelse, 0) as filstoerrelse
                        from dokumentbeskrivelse d
                        left join dokumentobjekt o on o.kommune_id = d.kommune_id and o.dokumentbeskrivelse_id = d.id
                        where d.kommune_id = ? and d.journalpost_id = ?
                        order by d.dokumentnummer, o.variantformat, o.versjonsnummer
                        """).params(kommune.id(), journalpost).query(Rad.class).list();
        var dokumenter = new LinkedHashMap<UUID, Dokument>();
        for (var r : rader) {
            var dokument = dokumenter.computeIfAbsent(
                    r.dokId(),
                    ny -> new Dokument(
                            ny,
                            r.dokumentnummer(),
                            r.tilknyttetRegistreringSom(),
                            r.tittel(),
                            r.dokumentstatus(),
                            new ArrayList<>()));
            var id = r.id();
            if (id != null) {
                dokument.objekter()
                        .add(new Dokument.Objekt(
                                id,
                                r.versjonsnummer(),
                                r.variantformat(),
                                r.format(),
                                r.filnavn(),
                                r.mimeType(),
                                r.sjekksum(),
                                r.filstoerrelse()));
            }
        }
        return List.copyOf(dokumenter.values());
    }

    Optional<Dokumenter.Plassert> objekt(Kommune kommune, UUID id) {
        return sql.sql("""
                        select d.journalpost_id, o.filnavn, o.mime_type, o.sjekksum, o.filstoerrelse
                        from dokumentobjekt o
                        join dokumentbeskrivelse d on d.kommune_id = o.kommune_id and d.id = o.dokumentbeskrivelse_id
                        where o.kommune_id = ? and o.id = ?
                        """)
                .params(kommune.id(), id)
                .query(Dokumenter.Plassert.class)
                .optional();
    }

    List<Dokumenter.Sum> summer(Kommune kommune) {
        return sql.sql("select id, sjekksum from dokumentobjekt where kommune_id = ? order by id")
                .params(kommune.id())
                .query(Dokumenter.Sum.class)
                .list();
    }
}

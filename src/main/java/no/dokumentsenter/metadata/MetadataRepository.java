package no.dokumentsenter.metadata;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the lists. Nothing writes them but migrations. */
@Repository
class MetadataRepository {
    private final JdbcClient sql;

    MetadataRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** All values ever, also the outdated. The grounds are the values of tilgangsrestriksjon. */
    List<Kodeverdi> kodeverdier() {
        return sql.sql("""
                select kodeliste, kode, kodenavn, gyldig_fra, gyldig_til, kilde
                from kodeverdi
                union all
                select 'tilgangsrestriksjon', kode, hjemmel, gyldig_fra, gyldig_til, kilde
                from hjemmel
                order by kodeliste, kodenavn, gyldig_fra
                """).query(Kodeverdi.class).list();
    }

    List<Hjemmel> hjemler(LocalDate dag) {
        return sql.sql("""
                select kode, hjemmel, skal_kan, gjelder, gyldig_fra, gyldig_til, kilde
                from hjemmel
                where gyldig_fra <= :dag and (gyldig_til is null or gyldig_til >= :dag)
                order by kode
                """).param("dag", dag).query(Hjemmel.class).list();
    }

    List<LocalDate> helligdager() {
        return sql.sql("select dato from helligdag order by dato")
                .query(LocalDate.class)
                .list();
    }
}

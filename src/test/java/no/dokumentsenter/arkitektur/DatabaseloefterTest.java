package no.dokumentsenter.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.dokumentsenter.Produkttest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks PostgreSQL itself whether the wall stands. */
@Produkttest
class DatabaseloefterTest {
    private static final String TABELLER = """
            select c.oid, c.relname as navn, coalesce(obj_description(c.oid, 'pg_class'), '') as kommentar
            from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
              -- Flyway's own; written by the owner alone.
              and c.relname <> 'flyway_schema_history'
            """;

    private static final String MUREN =
            "(kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))";

    @Autowired
    JdbcClient sql;

    @Test
    void hver_tabell_har_en_eier() {
        assertThat(navn("select navn from (" + TABELLER + ") t where kommentar !~ '^eier: [a-z]+(;|$)'"))
                .isEmpty();
    }

    @Test
    void hver_tabell_er_bak_muren_eller_sier_hvorfor_ikke() {
        assertThat(sql.sql("""
                        select t.navn from (%s) t join pg_class c on c.oid = t.oid
                        where t.kommentar !~ '; uten radsikkerhet: .{10,}'
                          and not (c.relrowsecurity and c.relforcerowsecurity
                                   and (select count(*) from pg_policies p where p.tablename = t.navn) = 1
                                   and exists (
                                       select from pg_policies p
                                       where p.tablename = t.navn and p.cmd = 'ALL' and p.permissive = 'PERMISSIVE'
                                         and p.roles = '{public}' and p.qual = :muren and p.with_check = :muren))
                        """.formatted(TABELLER))
                        .param("muren", MUREN)
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void kommunen_er_foerst_i_noekkelen() {
        assertThat(navn("""
                select t.navn from (%s) t
                where t.kommentar !~ '; uten radsikkerhet: '
                  and not exists (
                      select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                      where i.indrelid = t.oid and i.indisprimary and a.attname = 'kommune_id')
                """.formatted(TABELLER))).isEmpty();
    }

    @Test
    void en_fremmednoekkel_mellom_tabeller_bak_muren_har_kommunen_med() {
        assertThat(navn("""
                select n.conname from pg_constraint n
                join (%1$s) fra on fra.oid = n.conrelid
                join (%1$s) til on til.oid = n.confrelid
                where n.contype = 'f'
                  and fra.kommentar !~ 'uten radsikkerhet' and til.kommentar !~ 'uten radsikkerhet'
                  and not exists (
                      select from pg_attribute a
                      where a.attrelid = n.conrelid and a.attname = 'kommune_id' and a.attnum = any (n.conkey))
                """.formatted(TABELLER))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "offentlig"})
    void de_som_kjoerer_eier_ingenting_og_gaar_ikke_gjennom_muren(String rolle) {
        assertThat(navn("""
                select relname::text from pg_class where relowner = '%1$s'::regrole
                union all select proname::text from pg_proc where proowner = '%1$s'::regrole
                union all select nspname::text from pg_namespace where nspowner = '%1$s'::regrole
                union all select rolname::text from pg_roles
                          where rolname = '%1$s' and (rolbypassrls or rolsuper or rolcreaterole or rolcreatedb)
                union all select g.rolname::text from pg_auth_members m join pg_roles g on g.oid = m.roleid
                          where m.member = '%1$s'::regrole
                """.formatted(rolle))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"journalpost", "saksmappe", "endringslogg", "innkommet_post"})
    void ingen_sletter_journal_sak_logg_eller_post(String tabell) {
        assertThat(kan("app", tabell, "DELETE")).isFalse();
        assertThat(kan("app", tabell, "TRUNCATE")).isFalse();
    }

    @Test
    void ingen_skriver_om_loggen() {
        assertThat(kan("app", "endringslogg", "UPDATE")).isFalse();
        assertThat(sql.sql("select has_any_column_privilege('app', 'endringslogg', 'UPDATE')")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void publikum_leser_bare_det_som_er_lagt_ut() {
        assertThat(navn("""
                select t.navn from (%s) t
                where has_table_privilege('offentlig', t.oid, 'INSERT, UPDATE, DELETE, TRUNCATE')
                   or (has_any_column_privilege('offentlig', t.oid, 'SELECT') and t.kommentar !~ 'uten radsikkerhet')
                """.formatted(TABELLER))).isEmpty();
        assertThat(kan("offentlig", "bruker", "SELECT")).isFalse();
    }

    @Test
    void basen_har_verken_oppramstyper_eller_utloesere() {
        assertThat(navn("""
                select typname::text from pg_type where typtype = 'e' and typnamespace = 'public'::regnamespace
                union all select tgname::text from pg_trigger where not tgisinternal
                """)).isEmpty();
    }

    private boolean kan(String rolle, String tabell, String rett) {
        return sql.sql("select has_table_privilege(?, ?, ?)")
                .params(rolle, tabell, rett)
                .query(Boolean.class)
                .single();
    }

    private List<String> navn(String spoerring) {
        return sql.sql(spoerring).query(String.class).list();
    }
}

package no.dokumentsenter.offentligjournal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The public's own way to the database: another role, a small pool and a short limit, so that a rush from outside takes
 * nothing from the staff. Not default candidates: whoever does not ask for them by name gets the staff's.
 */
@Configuration(proxyBeanMethods = false)
class OffentligConfig {
    private static final int FORBINDELSER = 5;

    @Bean(defaultCandidate = false)
    @Qualifier(Offentligsoek.ROLLE)
    HikariDataSource offentligKilde(
            @Value("${dokumentsenter.database.url}") String url,
            @Value("${dokumentsenter.database.offentlig.bruker}") String bruker,
            @Value("${dokumentsenter.database.offentlig.passord}") String passord) {
        var oppsett = new HikariConfig();
        oppsett.setPoolName(Offentligsoek.ROLLE);
        oppsett.setJdbcUrl(url);
        oppsett.setUsername(bruker);
        oppsett.setPassword(passord);
        oppsett.setMaximumPoolSize(FORBINDELSER);
        oppsett.setMinimumIdle(1);
        oppsett.setReadOnly(true);
        // Planned anew each time: a rare word and a common one are found in two ways, and the planner must see which it
        // is.
        oppsett.setConnectionInitSql("set statement_timeout = '5s'; set plan_cache_mode = force_custom_plan");
        return new HikariDataSource(oppsett);
    }

    @Bean(defaultCandidate = false)
    @Qualifier(Offentligsoek.ROLLE)
    JdbcTransactionManager offentligeTransaksjoner(@Qualifier(Offentligsoek.ROLLE) HikariDataSource kilde) {
        return new JdbcTransactionManager(kilde);
    }
}

package no.dokumentsenter.kommune;

import javax.sql.DataSource;
import no.dokumentsenter.felles.Skrivebunke;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every transaction of the product goes through the wall. */
@Configuration(proxyBeanMethods = false)
class KommuneConfig {
    @Bean
    KommuneTransactionManager transactionManager(DataSource kilde, Skrivebunke bunke) {
        return new KommuneTransactionManager(kilde, bunke);
    }
}

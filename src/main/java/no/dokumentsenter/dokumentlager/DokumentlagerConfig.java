package no.dokumentsenter.dokumentlager;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store by setting: files under the data folder. */
@Configuration(proxyBeanMethods = false)
class DokumentlagerConfig {
    @Bean
    Dokumentlager dokumentlager(@Value("${dokumentsenter.data}") Path datamappe) {
        return new FilDokumentlager(datamappe.resolve("dokumentlager"));
    }
}

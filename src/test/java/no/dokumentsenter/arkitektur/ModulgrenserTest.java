package no.dokumentsenter.arkitektur;

import no.dokumentsenter.Dokumentsenter;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulgrenserTest {
    @Test
    void ingen_modul_bruker_annet_enn_det_den_har_sagt_fra_om() {
        ApplicationModules.of(Dokumentsenter.class).verify();
    }
}

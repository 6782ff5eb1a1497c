package no.dokumentsenter.tilgang;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How a password is kept, also where there is no web: accounts are made from the command line too. */
@Configuration(proxyBeanMethods = false)
class PassordConfig {
    /** bcrypt, with the method's name before each hash so that it can be changed later. */
    @Bean
    PasswordEncoder passordkoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}

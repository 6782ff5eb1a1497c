package no.dokumentsenter.einnsyn;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Einnsynoppsett.class)
class EinnsynConfig {}

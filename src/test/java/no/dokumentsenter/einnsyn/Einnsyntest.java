package no.dokumentsenter.einnsyn;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.dokumentsenter.Dokumentsenter;
import no.dokumentsenter.Proevedatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * As a Produkttest, with municipalities that send to eInnsyn ({@link Proeveeinnsyn}). Closed when the class is done: its jobs
 * would else take those of the other tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Dokumentsenter.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = {Proevedatabase.class, Proeveeinnsyn.class})
@DirtiesContext
public @interface Einnsyntest {}

package no.dokumentsenter;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The product: one jar, started by {@code ./dokumentsenter}. */
@SpringBootApplication
public class Dokumentsenter {
    /** Starts the product. */
    public static void main(String[] args) {
        SpringApplication.run(Dokumentsenter.class, args);
    }
}

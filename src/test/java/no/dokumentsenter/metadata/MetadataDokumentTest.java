package no.dokumentsenter.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/metadata.md} is written from the catalogue. Rewrite it with {@code -Dfasit.skriv=true}. */
class MetadataDokumentTest {
    private static final Path FASIT = Path.of("docs/metadata.md");

    @Test
    void dokumentasjonen_viser_katalogen_slik_den_er() throws IOException {
        var tekst = dokument();
        if (Boolean.getBoolean("fasit.skriv")) {
            Files.createDirectories(FASIT.getParent());
            Files.writeString(FASIT, tekst);
        }
        assertThat(FASIT).hasContent(tekst);
    }

    private static String dokument() {
        var ut = new StringBuilder("""
                # Metadata

                Every field of the Noark 5 archive structure, version %s, in the order of the XSD. Written from
                `metadata/Noark5.java` by a test; do not edit. A field of type KODE takes its values from the code list of
                the same name. The fields of *registrering* lie in `journalpost` and, under the same names, in `arkivnotat`.
                """.formatted(Noark5.VERSJON));
        Noark5.objekter().forEach(objekt -> skriv(objekt, ut));
        return ut.toString();
    }

    private static void skriv(Objekt objekt, StringBuilder ut) {
        ut.append("\n## ").append(objekt.navn()).append("\n\n");
        objekt.supertype()
                .ifPresent(supertype ->
                        ut.append("Has the fields of *").append(supertype).append("* first.\n\n"));
        ut.append("| M-number | Name | Type | Count | Column |\n|---|---|---|---|---|\n");
        for (var felt : objekt.felter()) {
            ut.append("| %s | %s | %s | %s | %s |\n"
                    .formatted(
                            felt.mnummer(),
                            felt.navn(),
                            felt.type(),
                            felt.antall().tekst(),
                            felt.kolonne().map(kolonne -> "`" + kolonne + "`").orElse("")));
        }
    }
}

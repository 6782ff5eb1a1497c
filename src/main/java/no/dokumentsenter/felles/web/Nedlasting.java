package no.dokumentsenter.felles.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** A file that the browser saves and never shows: what came from outside is not run in our pages. */
public final class Nedlasting {
    private Nedlasting() {}

    /** The value of {@code Content-Disposition}, with the name in any script. */
    public static String somFil(String filnavn) {
        return ContentDisposition.attachment()
                .filename(filnavn, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}

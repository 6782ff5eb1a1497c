package no.dokumentsenter.postmottak.web;

import java.util.List;

/**
 * 409: somebody saved after we read. Shown above the form, which keeps what was written; the model attribute is
 * {@code konflikt}, the view {@code postmottak/web/postko-arbeid :: konflikt}.
 *
 * @param tekst "Kari lagret for 20 s siden."
 * @param post the document, as {@link Koelinje#post()}
 */
public record Konfliktvisning(String tekst, String post, List<Forskjell> forskjeller) {
    /** One field that differs. */
    public record Forskjell(String felt, String mitt, String deres) {}
}

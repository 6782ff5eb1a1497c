package no.dokumentsenter.offentligjournal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.dokumentsenter.felles.Klokke;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands before every public page: keeps search engines from copying the journal (Datatilsynet's minimum), lets five
 * minutes' copies be kept, and holds back the one who takes too much.
 */
final class Vakt implements HandlerInterceptor {
    private final Strupe strupe;

    Vakt(Strupe strupe) {
        this.strupe = strupe;
    }

    @Override
    public boolean preHandle(HttpServletRequest foresporsel, HttpServletResponse svar, Object behandler) {
        svar.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        svar.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
        svar.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        var sekunder = strupe.ventetid(foresporsel.getRemoteAddr(), Klokke.OSLO.instant());
        if (sekunder > 0) {
            throw new ForMange(sekunder);
        }
        return true;
    }
}

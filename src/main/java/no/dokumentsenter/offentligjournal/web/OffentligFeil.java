package no.dokumentsenter.offentligjournal.web;

import jakarta.servlet.http.HttpServletResponse;
import no.dokumentsenter.felles.IkkeFunnet;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * What goes wrong on the public pages, in the same words whatever lay behind it. The controllers extend it, since their
 * own handlers come before the staff's error pages.
 */
abstract class OffentligFeil {
    private static final String SIDE = "offentligjournal/web/feil";
    private static final String IKKE_LAGRE = "no-store";

    @ExceptionHandler(IkkeFunnet.class)
    String ikkeFunnet(HttpServletResponse svar, Model modell) {
        return side("ikkefunnet", HttpStatus.NOT_FOUND, svar, modell);
    }

    @ExceptionHandler(ForMange.class)
    String forMange(ForMange feil, HttpServletResponse svar, Model modell) {
        svar.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(feil.sekunder()));
        return side("formange", HttpStatus.TOO_MANY_REQUESTS, svar, modell);
    }

    @ExceptionHandler(QueryTimeoutException.class)
    String forTregt(HttpServletResponse svar, Model modell) {
        return side("fortregt", HttpStatus.SERVICE_UNAVAILABLE, svar, modell);
    }

    private static String side(String kode, HttpStatus status, HttpServletResponse svar, Model modell) {
        svar.setStatus(status.value());
        svar.setHeader(HttpHeaders.CACHE_CONTROL, IKKE_LAGRE);
        modell.addAttribute("kode", kode);
        return SIDE;
    }
}

package no.dokumentsenter.felles;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts for people, by code, in the language of the one who asks. Bokmål is the default, nynorsk lies beside it. */
@Component
public class Tekster {
    private final MessageSource kilde;

    Tekster(MessageSource kilde) {
        this.kilde = kilde;
    }

    /** The text of this code. */
    public String tekst(String kode, Object... data) {
        return kilde.getMessage(kode, data, spraak());
    }

    /** The text of a broken rule. */
    public String tekst(Brudd brudd) {
        return tekst(brudd.kode(), brudd.data().toArray());
    }

    private static Locale spraak() {
        return LocaleContextHolder.getLocale();
    }
}

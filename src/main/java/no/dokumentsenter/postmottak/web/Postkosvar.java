package no.dokumentsenter.postmottak.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.Tekster;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What the queue answers after a form: the next document with a line of what was done, the same document with what must be
 * mended (422), or both versions when somebody was faster (409).
 */
@Component
class Postkosvar {
    static final String SVAR = "postmottak/web/postko-arbeid :: svar";

    private final Koevisning visning;
    private final Tekster tekster;

    Postkosvar(Koevisning visning, Tekster tekster) {
        this.visning = visning;
        this.tekster = tekster;
    }

    /**
     * What was asked for.
     *
     * @param filter the municipality that the queue shows, or "alle"
     * @param neste the document to show next
     * @param felt the fields as they were sent
     */
    record Handling(String slug, UUID id, String filter, String neste, MultiValueMap<String, String> felt) {}

    /** Does it. A form whose fields stand in a dialog is shown again without them. */
    String etter(Handling handling, Supplier<Kvittering> arbeid, Model modell, HttpServletResponse svar) {
        return etter(handling, false, arbeid, modell, svar);
    }

    /** Does it. The form itself is shown again with what was written. */
    String etterSkjema(Handling handling, Supplier<Kvittering> arbeid, Model modell, HttpServletResponse svar) {
        return etter(handling, true, arbeid, modell, svar);
    }

    private String etter(
            Handling handling, boolean medFelt, Supplier<Kvittering> arbeid, Model modell, HttpServletResponse svar) {
        try {
            var kvittering = arbeid.get();
            modell.addAttribute(
                    "arbeidsrute", visning.rute(handling.neste(), handling.filter(), Optional.of(kvittering), true));
            return SVAR;
        } catch (Regelbrudd brudd) {
            svar.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var felt = medFelt ? handling.felt() : new LinkedMultiValueMap<String, String>();
            modell.addAttribute("arbeidsrute", visning.medFeil(handling.id(), handling.filter(), felt, brudd.brudd()));
            return SVAR;
        } catch (Konflikt konflikt) {
            svar.setStatus(HttpStatus.CONFLICT.value());
            modell.addAttribute(
                    "konflikt",
                    new Konfliktvisning(
                            tekster.tekst(konflikt.kode(), konflikt.data().toArray()),
                            handling.slug() + "/" + handling.id(),
                            visning.forskjeller(handling.id(), handling.felt())));
            return "postmottak/web/postko-arbeid :: konflikt";
        }
    }
}

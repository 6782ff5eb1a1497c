package no.dokumentsenter.postmottak.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.dokumentsenter.postmottak.Regelutfall;

/**
 * The rules of one municipality and a form for a new one.
 *
 * @param felt what was written, so that a refused form loses nothing
 * @param feil broken rules by field, in plain words
 */
record Regelside(
        String slug,
        String kode,
        String navn,
        List<Linje> regler,
        List<String> saksbehandlere,
        List<String> klasser,
        Map<String, String> felt,
        Map<String, String> feil,
        Optional<Proeve> proeve) {
    /**
     * One rule.
     *
     * @param hva "Når avsenderen inneholder «vegvesen»: saksbehandler Ola Grindvoll"
     * @param treff letters that it has given a suggestion
     */
    record Linje(String id, int nr, String navn, String hva, String eier, long treff, boolean aktiv) {}

    /** What the rule would have done. */
    record Proeve(String sammendrag, List<Utfall> utfall) {}

    /** One letter that it meets. */
    record Utfall(String fra, String emne, String naa, String dom, boolean feil, String lenke) {
        static Utfall av(Regelutfall utfall, String slug, String dom) {
            return new Utfall(
                    utfall.fra(),
                    utfall.emne(),
                    utfall.naa(),
                    dom,
                    utfall.dom() == Regelutfall.Dom.FEIL,
                    "/postko?kommune=" + slug + "&post=" + slug + "/" + utfall.post() + "&rute=dokument");
        }
    }
}

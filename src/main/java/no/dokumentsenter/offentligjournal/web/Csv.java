package no.dokumentsenter.offentligjournal.web;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.UnaryOperator;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.web.Regneark;

/** The journal as a spreadsheet opens it. */
final class Csv {
    private static final List<String> KOLONNER = List.of(
            "kommune",
            "saksnummer",
            "nummer",
            "type",
            "journaldato",
            "dokumentdato",
            "tittel",
            "sakstittel",
            "fra",
            "til",
            "enhet",
            "hjemmel",
            "lenke");

    private final PrintWriter ut;
    private final String rot;
    private final UnaryOperator<String> tekst;

    Csv(PrintWriter ut, String rot, UnaryOperator<String> tekst) {
        this.ut = ut;
        this.rot = rot;
        this.tekst = tekst;
    }

    void hode() {
        ut.print(Regneark.BOM);
        linje(KOLONNER.stream()
                .map(kolonne -> tekst.apply("offentlig.csv." + kolonne))
                .toList());
    }

    void rad(Postvisning visning) {
        var post = visning.post();
        var dokumentdato = post.dokumentetsDato();
        var hjemmel = post.hjemmel();
        linje(List.of(
                visning.eier().navn(),
                post.saksnummer(),
                post.nummer(),
                tekst.apply("offentlig.retning." + visning.retning()),
                Datoer.dato(post.journaldato()),
                dokumentdato == null ? "" : Datoer.dato(dokumentdato),
                post.tittel(),
                post.sakstittel(),
                post.avsendere(),
                post.mottakere(),
                post.enhet(),
                hjemmel == null ? "" : hjemmel,
                rot + visning.sti()));
    }

    private void linje(List<String> celler) {
        ut.print(Regneark.linje(celler));
    }
}

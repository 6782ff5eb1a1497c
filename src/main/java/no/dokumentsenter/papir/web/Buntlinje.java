package no.dokumentsenter.papir.web;

import java.util.Optional;

/**
 * A stack in the list.
 *
 * @param navn its number, or the file's name when it has none
 * @param ark sheets counted, and pages
 * @param varsler what is worth a look, in short
 * @param farge of the label, when it is not an ordinary state
 */
record Buntlinje(
        String slug,
        String kode,
        String sti,
        String navn,
        String mottatt,
        String operatoer,
        String ark,
        String sider,
        String varsler,
        String status,
        Optional<String> farge) {
    /** The same with other words about what is worth a look. */
    Buntlinje med(String andreVarsler) {
        return new Buntlinje(slug, kode, sti, navn, mottatt, operatoer, ark, sider, andreVarsler, status, farge);
    }
}

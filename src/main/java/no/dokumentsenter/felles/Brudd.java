package no.dokumentsenter.felles;

import java.util.List;

/**
 * One broken rule, for one field. The text lies in {@code meldinger.properties} under {@code kode}.
 *
 * @param felt the form field it belongs beside, or "" for the whole
 * @param kode the message code
 * @param data what the message names, in order
 */
public record Brudd(String felt, String kode, List<Object> data) {
    /** A broken rule with the data that its message names. */
    public static Brudd i(String felt, String kode, Object... data) {
        return new Brudd(felt, kode, List.of(data));
    }
}

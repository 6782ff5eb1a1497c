package no.dokumentsenter.papir;

import java.util.List;

/**
 * Something to look at before a stack is approved.
 *
 * @param kode the message code
 * @param data what the message names
 * @param sider the pages that it is about, if it is about pages
 * @param avvik whether it must be seen and said so
 */
public record Varsel(String kode, List<Object> data, List<Integer> sider, boolean avvik) {
    static Varsel om(String kode, List<Integer> sider, Object... data) {
        return new Varsel(kode, List.of(data), sider, false);
    }

    static Varsel avvik(String kode, List<Integer> sider, Object... data) {
        return new Varsel(kode, List.of(data), sider, true);
    }
}

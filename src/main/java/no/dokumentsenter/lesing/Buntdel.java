package no.dokumentsenter.lesing;

import java.util.List;

/**
 * A document to be made of some pages of a stack.
 *
 * @param merke where it comes from; goes into the file, so that two parts with the same picture are two files
 * @param sider which pages, in order
 */
public record Buntdel(String merke, List<Valgt> sider) {
    /**
     * A page and how it is turned.
     *
     * @param nummer from 1
     * @param rotasjon degrees clockwise, a multiple of 90, on top of what the page says itself
     * @param retting tenths of a degree counter-clockwise, for what lies askew; the page grows so that no corner is lost
     */
    public record Valgt(int nummer, int rotasjon, int retting) {}
}

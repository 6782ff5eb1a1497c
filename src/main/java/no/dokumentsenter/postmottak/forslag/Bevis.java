package no.dokumentsenter.postmottak.forslag;

import java.util.List;

/**
 * The words that a find leans on.
 *
 * @param fil the file's number in the item
 * @param side the page, from 1
 * @param ord the words' places on the page, from 0
 */
public record Bevis(int fil, int side, List<Integer> ord) {}

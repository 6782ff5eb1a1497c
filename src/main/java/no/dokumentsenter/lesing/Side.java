package no.dokumentsenter.lesing;

import java.nio.file.Path;
import java.util.List;

/**
 * One page as a person sees it. The number counts from 1; width and height are the pixels of the PNG picture; the words
 * stand where the picture shows them.
 */
public record Side(int nummer, int bredde, int hoeyde, Path bilde, List<Ord> ord, String tekst) {}

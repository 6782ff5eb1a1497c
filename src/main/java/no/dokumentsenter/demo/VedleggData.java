package no.dokumentsenter.demo;

import java.util.List;

/** An attachment to a registration, and its paragraphs. */
public record VedleggData(String tittel, List<String> brodtekst) {}

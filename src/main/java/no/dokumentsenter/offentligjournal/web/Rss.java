package no.dokumentsenter.offentligjournal.web;

import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A search as an RSS 2.0 feed. */
final class Rss {
    private static final Pattern IKKE_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final String rot;
    private final UnaryOperator<String> tekst;

    Rss(String rot, UnaryOperator<String> tekst) {
        this.rot = rot;
        this.tekst = tekst;
    }

    void skriv(PrintWriter ut, String navn, Avgrensning avgrensning, List<Postvisning> poster) {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(ut);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeStartElement("channel");
            felt(xml, "title", tekst.apply("offentlig.postjournal") + " – " + navn + soek(avgrensning));
            felt(xml, "link", rot + avgrensning.sti());
            felt(xml, "description", tekst.apply("offentlig.rss.beskrivelse"));
            felt(xml, "language", tekst.apply("offentlig.spraak"));
            felt(xml, "ttl", "60");
            for (var post : poster) {
                post(xml, post);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException feil) {
            throw new IllegalStateException(feil);
        }
    }

    private static String soek(Avgrensning avgrensning) {
        return avgrensning.q().isEmpty() ? "" : " – " + avgrensning.q();
    }

    private void post(XMLStreamWriter xml, Postvisning visning) throws XMLStreamException {
        var post = visning.post();
        xml.writeStartElement("item");
        felt(xml, "title", visning.eier().kode() + " " + post.nummer() + " " + post.tittel());
        felt(xml, "link", rot + visning.sti());
        felt(xml, "guid", rot + visning.sti());
        felt(xml, "pubDate", DateTimeFormatter.RFC_1123_DATE_TIME.format(post.utlagtTid()));
        felt(xml, "description", beskrivelse(visning));
        xml.writeEndElement();
    }

    private String beskrivelse(Postvisning visning) {
        var post = visning.post();
        var deler = Map.of("fra", post.avsendere(), "til", post.mottakere());
        return Stream.of(
                        tekst.apply("offentlig.retning." + visning.retning()),
                        medOrd("fra", deler),
                        medOrd("til", deler),
                        post.enhet())
                .filter(del -> !del.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String medOrd(String kode, Map<String, String> deler) {
        var navn = deler.getOrDefault(kode, "");
        return navn.isEmpty() ? "" : tekst.apply("offentlig." + kode) + " " + navn;
    }

    private static void felt(XMLStreamWriter xml, String navn, String verdi) throws XMLStreamException {
        xml.writeStartElement(navn);
        xml.writeCharacters(IKKE_XML.matcher(verdi).replaceAll(""));
        xml.writeEndElement();
    }
}

package no.dokumentsenter.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The catalogue against the National Archives' own schemas. */
class MetadatakatalogTest {
    private static final Path SKJEMA = Path.of("../shared/standarder/noark5");
    private static final Set<String> UTELATT = Set.of("moetemappe", "moetedeltaker", "moeteregistrering");

    @BeforeEach
    void bare_der_skjemaene_finnes() {
        assumeTrue(Files.isDirectory(SKJEMA), "Hoppet over: Noark 5-skjemaene finnes ikke i " + SKJEMA);
    }

    @Test
    void hvert_objekt_i_arkivstruktur_staar_i_katalogen_unntatt_moetene() {
        var iSkjema = new HashSet<>(typer("arkivstruktur.xsd").keySet());
        iSkjema.removeAll(UTELATT);
        assertThat(Noark5.objekter().stream().map(Objekt::navn)).containsExactlyInAnyOrderElementsOf(iSkjema);
    }

    @Test
    void hvert_element_staar_i_skjemaets_rekkefoelge_med_skjemaets_antall_nummer_og_type() {
        var typer = typer("arkivstruktur.xsd");
        var katalog = typer("metadatakatalog.xsd");
        for (var objekt : Noark5.objekter()) {
            var type = hent(typer, objekt.navn());
            assertThat(objekt.felter().stream().map(MetadatakatalogTest::linje))
                    .as(objekt.navn())
                    .containsExactlyElementsOf(elementer(innhold(type), katalog));
            assertThat(objekt.supertype().orElse(""))
                    .as(objekt.navn())
                    .isEqualTo(innhold(type).getAttribute("base"));
        }
    }

    @Test
    void hvert_kodefelt_har_en_kodeliste_og_hver_kodeliste_har_et_felt() {
        var kodefelt = Noark5.objekter().stream()
                .flatMap(objekt -> objekt.felter().stream())
                .filter(felt -> felt.type() == Type.KODE)
                .toList();
        assertThat(kodefelt).allMatch(felt -> felt.kodeliste().isPresent());
        assertThat(kodefelt.stream().map(felt -> felt.kodeliste().orElseThrow()))
                .contains(Kodeliste.values());
    }

    @Test
    void et_underelement_er_selv_et_objekt_i_katalogen() {
        Noark5.objekter().stream()
                .flatMap(objekt -> objekt.felter().stream())
                .filter(felt -> felt.type() == Type.OBJEKT || felt.type() == Type.ALTERNATIV)
                .forEach(felt -> assertThat(Noark5.objekt(felt.navn()).felter()).isNotEmpty());
    }

    private static String linje(Felt felt) {
        var type = felt.type() == Type.KODE ? Type.TEKST : felt.type();
        return "%s %s %s %s"
                .formatted(felt.mnummer(), felt.navn(), type, felt.antall().tekst());
    }

    private static List<String> elementer(Element innhold, Map<String, Element> katalog) {
        var linjer = new ArrayList<String>();
        for (var del : barn(barn(innhold, "sequence").getFirst())) {
            if (del.getLocalName().equals("choice")) {
                barn(del, "element").forEach(e -> linjer.add(" %s ALTERNATIV 0-n".formatted(e.getAttribute("name"))));
            } else if (del.getLocalName().equals("element")) {
                linjer.add(linje(del, katalog));
            }
        }
        return linjer;
    }

    private static String linje(Element element, Map<String, Element> katalog) {
        var navn = element.getAttribute("name");
        var type = element.getAttribute("type");
        var minst = element.getAttribute("minOccurs").isEmpty() ? "1" : element.getAttribute("minOccurs");
        var mest = element.getAttribute("maxOccurs").equals("unbounded") ? "n" : "1";
        var antall = minst.equals(mest) ? minst : minst + "-" + mest;
        if (type.equals("xs:anyType")) return " %s VALGFRITT_INNHOLD %s".formatted(navn, antall);
        if (!type.startsWith("n5mdk:")) return " %s OBJEKT %s".formatted(navn, antall);
        var definisjon = hent(katalog, type.substring("n5mdk:".length()));
        var mnummer = etterkommere(definisjon, "documentation")
                .getFirst()
                .getTextContent()
                .strip();
        return "%s %s %s %s".formatted(mnummer, navn, grunntype(definisjon), antall);
    }

    private static Type grunntype(Element definisjon) {
        var begrenset = etterkommere(definisjon, "restriction");
        var kilde = begrenset.isEmpty() ? etterkommere(definisjon, "extension") : begrenset;
        return switch (kilde.getFirst().getAttribute("base")) {
            case "xs:string" -> Type.TEKST;
            case "xs:integer" -> Type.HELTALL;
            case "xs:date" -> Type.DATO;
            case "xs:dateTime" -> Type.TIDSPUNKT;
            case "ID" -> Type.ID;
            default -> throw new AssertionError("ukjent grunntype i " + definisjon.getAttribute("name"));
        };
    }

    private static Element hent(Map<String, Element> typer, String navn) {
        return Objects.requireNonNull(typer.get(navn), navn);
    }

    private static Element innhold(Element type) {
        var utvidet = etterkommere(type, "extension");
        return utvidet.isEmpty() ? type : utvidet.getFirst();
    }

    private static Map<String, Element> typer(String fil) {
        var typer = new HashMap<String, Element>();
        for (var element : barn(rot(SKJEMA.resolve(fil)))) {
            if (element.getLocalName().endsWith("Type")) typer.put(element.getAttribute("name"), element);
        }
        return typer;
    }

    private static Element rot(Path fil) {
        try (var stroem = Files.newInputStream(fil)) {
            var fabrikk = DocumentBuilderFactory.newInstance();
            fabrikk.setNamespaceAware(true);
            return fabrikk.newDocumentBuilder().parse(stroem).getDocumentElement();
        } catch (Exception feil) {
            throw new AssertionError(fil.toString(), feil);
        }
    }

    private static List<Element> barn(Element forelder) {
        var barn = new ArrayList<Element>();
        for (Node node = forelder.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) barn.add(element);
        }
        return barn;
    }

    private static List<Element> barn(Element forelder, String navn) {
        return barn(forelder).stream()
                .filter(element -> element.getLocalName().equals(navn))
                .toList();
    }

    private static List<Element> etterkommere(Element forelder, String navn) {
        var noder = forelder.getElementsByTagNameNS("*", navn);
        var funnet = new ArrayList<Element>();
        for (int i = 0; i < noder.getLength(); i++) funnet.add((Element) noder.item(i));
        return funnet;
    }
}

package no.dokumentsenter.lesing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an HTML page with its lines, as a person reads it. Nothing is fetched, nothing is run. */
final class Htmltekst implements NodeVisitor {
    private static final Set<String> STUMME =
            Set.of("script", "style", "head", "title", "noscript", "template", "object", "iframe", "svg", "textarea");
    private static final Set<String> AVSNITT =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre");
    private static final Set<String> LINJER = Set.of("div", "tr", "li", "section", "article", "header", "footer", "dt");
    private static final int MAKS_LENKE = 300;
    private static final Pattern TEGNSETT = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

    private final StringBuilder ut = new StringBuilder();

    private Htmltekst() {}

    static String av(String html) {
        var leser = new Htmltekst();
        var side = Jsoup.parse(html);
        side.select(String.join(",", STUMME)).remove();
        side.body().traverse(leser);
        return leser.ut
                .toString()
                .replaceAll("[ \\u00A0]*\\n[ \\u00A0]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** The character set that the page names in its own head. */
    static Optional<String> tegnsett(byte[] html) {
        var start = new String(html, 0, Math.min(html.length, 4096), StandardCharsets.ISO_8859_1);
        var funnet = TEGNSETT.matcher(start);
        return funnet.find() ? Optional.of(funnet.group(1)) : Optional.empty();
    }

    @Override
    public void head(Node node, int dybde) {
        if (node instanceof TextNode tekst) {
            leggTil(iPre(tekst) ? tekst.getWholeText() : tekst.text());
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "br" -> ut.append('\n');
                case "hr" -> ut.append("\n----\n");
                case "li" -> nyLinje(1).append("• ");
                case "td", "th" -> {
                    if (element.elementSiblingIndex() > 0) ut.append("    ");
                }
                default -> avstand(element.normalName());
            }
        }
    }

    @Override
    public void tail(Node node, int dybde) {
        if (!(node instanceof Element element)) return;
        if (element.normalName().equals("a")) lenke(element);
        avstand(element.normalName());
    }

    private void leggTil(String tekst) {
        boolean etterMellomrom = ut.isEmpty() || Character.isWhitespace(ut.charAt(ut.length() - 1));
        ut.append(etterMellomrom && tekst.startsWith(" ") ? tekst.substring(1) : tekst);
    }

    /** Where a link leads is part of what the sender wrote. */
    private void lenke(Element element) {
        var maal = element.attr("href").strip();
        boolean vis = maal.startsWith("http://") || maal.startsWith("https://");
        if (!vis || maal.length() > MAKS_LENKE || element.text().isBlank()) return;
        if (!element.text().contains(maal.replaceFirst("https?://", "").replaceFirst("/$", ""))) {
            ut.append(" <").append(maal).append('>');
        }
    }

    private void avstand(String merke) {
        if (AVSNITT.contains(merke)) nyLinje(2);
        else if (LINJER.contains(merke)) nyLinje(1);
    }

    private StringBuilder nyLinje(int antall) {
        int har = 0;
        int i = ut.length() - 1;
        while (i >= 0 && (ut.charAt(i) == '\n' || ut.charAt(i) == ' ')) if (ut.charAt(i--) == '\n') har++;
        while (har++ < antall) ut.append('\n');
        return ut;
    }

    private static boolean iPre(TextNode tekst) {
        return tekst.parent() instanceof Element forelder
                && (forelder.normalName().equals("pre") || forelder.closest("pre") != null);
    }
}

package no.dokumentsenter.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.dokumentsenter.detektor.Slag;
import no.dokumentsenter.postmottak.Avslutning;
import no.dokumentsenter.postmottak.Dublettvalg;
import no.dokumentsenter.postmottak.Kanal;
import no.dokumentsenter.postmottak.Poststatus;
import org.junit.jupiter.api.Test;

/** Every text that the product may show exists in bokmål and in nynorsk. */
class MeldingerTest {
    private static final Path KODE = Path.of("src/main/java");
    private static final Path TEKSTER = Path.of("src/main/resources");

    /** Codes in Java: broken rules, conflicts and texts asked for by name. */
    private static final List<Pattern> I_JAVA = List.of(
            Pattern.compile("(?:Brudd|Regelbrudd)\\.i\\(\\s*[^,()]+(?:\\([^()]*\\))?,\\s*\"([^\"]+)\""),
            Pattern.compile("new Konflikt\\(\\s*\"([^\"]+)\""),
            Pattern.compile("\\b(?:tekst|getMessage)\\(\\s*\"([a-z][^\" ]+)\"\\s*[,)]"));

    private static final Pattern I_SIDE = Pattern.compile("#\\{([a-zæøå0-9_.-]+)[(}]");
    private static final Pattern SAMMENSATT = Pattern.compile("#\\{\\|([^|]+)\\|");

    @Test
    void hver_tekst_finnes_paa_begge_maalformer() throws IOException {
        for (var fil : filer("meldinger[a-z-]*\\.properties")) {
            var nynorsk = fil.resolveSibling(fil.getFileName().toString().replace(".properties", "_nn.properties"));
            assertThat(nynorsk).exists();
            assertThat(les(nynorsk).stringPropertyNames())
                    .describedAs(nynorsk.toString())
                    .containsExactlyInAnyOrderElementsOf(les(fil).stringPropertyNames());
        }
    }

    @Test
    void hver_kode_i_java_har_en_tekst() throws IOException {
        var brukt = new TreeSet<String>();
        for (var fil : under(KODE, ".java")) {
            I_JAVA.forEach(moenster -> funn(moenster, fil).forEach(brukt::add));
        }
        assertThat(brukt).hasSizeGreaterThan(20);
        assertThat(alle()).containsAll(brukt);
    }

    /** A code that is put together in Java is not seen above: the pages would fall at the first such item. */
    @Test
    void hver_avslutning_status_og_kanal_har_et_navn() throws IOException {
        var finnes = alle();
        assertThat(finnes).containsAll(koder("avslutning.", Avslutning.values(), Avslutning::kode));
        assertThat(finnes).containsAll(koder("postko.status.", Poststatus.values(), Poststatus::kode));
        assertThat(finnes).containsAll(koder("postko.slag.", Kanal.values(), Kanal::kode));
        assertThat(finnes).containsAll(koder("postko.kanal.", Kanal.values(), Kanal::kode));
        assertThat(finnes).containsAll(koder("kanal.", Kanal.values(), Kanal::kode));
        assertThat(finnes).containsAll(koder("detektor.slag.", Slag.values(), Slag::kode));
        assertThat(finnes).containsAll(koder("likt.valgt.", Dublettvalg.values(), Dublettvalg::kode));
    }

    private static <T> List<String> koder(String foran, T[] verdier, Function<T, String> kode) {
        return Arrays.stream(verdier).map(verdi -> foran + kode.apply(verdi)).toList();
    }

    @Test
    void hver_tekst_paa_en_side_finnes() throws IOException {
        var finnes = alle();
        var mangler = new TreeSet<String>();
        for (var fil : under(KODE, ".html")) {
            funn(I_SIDE, fil).filter(kode -> !finnes.contains(kode)).forEach(mangler::add);
            funn(SAMMENSATT, fil)
                    .filter(moenster -> finnes.stream().noneMatch(kode -> passer(moenster, kode)))
                    .forEach(mangler::add);
        }
        assertThat(mangler).isEmpty();
    }

    @Test
    void hver_fil_er_med_i_oppsettet() throws IOException {
        var oppsett = Files.readString(TEKSTER.resolve("application.yaml"));
        var linje =
                oppsett.lines().filter(l -> l.contains("basename:")).findFirst().orElseThrow();
        var med = Set.of(linje.substring(linje.indexOf(':') + 1).strip().split(","));
        for (var fil : filer("meldinger[a-z-]*\\.properties")) {
            assertThat(med).contains(fil.getFileName().toString().replace(".properties", ""));
        }
    }

    @Test
    void ingen_kode_staar_i_to_filer() throws IOException {
        var sett = new TreeSet<String>();
        var dobbelt = new ArrayList<String>();
        for (var fil : filer("meldinger[a-z-]*\\.properties")) {
            les(fil).stringPropertyNames().stream()
                    .filter(kode -> !sett.add(kode))
                    .forEach(dobbelt::add);
        }
        assertThat(dobbelt).isEmpty();
    }

    private static boolean passer(String moenster, String kode) {
        var ledd = moenster.split("\\$\\{[^}]*}", -1);
        var uttrykk = Stream.of(ledd)
                .map(Pattern::quote)
                .reduce((a, b) -> a + ".+" + b)
                .orElseThrow();
        return kode.matches(uttrykk);
    }

    private static Set<String> alle() throws IOException {
        var alle = new TreeSet<String>();
        for (var fil : filer("meldinger[a-z-]*\\.properties")) {
            alle.addAll(les(fil).stringPropertyNames());
        }
        return alle;
    }

    private static Stream<String> funn(Pattern moenster, Path fil) {
        try {
            return moenster.matcher(Files.readString(fil)).results().map(treff -> treff.group(1)).toList().stream();
        } catch (IOException feil) {
            throw new java.io.UncheckedIOException(feil);
        }
    }

    private static List<Path> filer(String navn) throws IOException {
        try (var filer = Files.list(TEKSTER)) {
            return filer.filter(fil -> fil.getFileName().toString().matches(navn))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> under(Path rot, String endelse) throws IOException {
        try (var filer = Files.walk(rot)) {
            return filer.filter(fil -> fil.toString().endsWith(endelse)).toList();
        }
    }

    private static Properties les(Path fil) throws IOException {
        var tekster = new Properties();
        try (var leser = Files.newBufferedReader(fil)) {
            tekster.load(leser);
        }
        return tekster;
    }
}

package no.dokumentsenter.ytelse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the figures were measured on: without it they say nothing. */
final class Maskin {
    private Maskin() {}

    static String beskriv() {
        return "%d kjerner (%s), %d GB, %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        finn("/proc/cpuinfo", "model name\\s*: (.*)", "ukjent"),
                        Long.parseLong(finn("/proc/meminfo", "MemTotal:\\s*(\\d+)", "0")) / (1024 * 1024),
                        System.getProperty("os.name"),
                        Runtime.version().feature());
    }

    private static String finn(String fil, String moenster, String ellers) {
        try {
            var treff = Pattern.compile(moenster).matcher(Files.readString(Path.of(fil)));
            return treff.find() ? treff.group(1).strip() : ellers;
        } catch (IOException ikkeLinux) {
            return ellers;
        }
    }
}

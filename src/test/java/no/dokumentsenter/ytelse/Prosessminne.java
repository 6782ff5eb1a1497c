package no.dokumentsenter.ytelse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a process holds of real memory. */
final class Prosessminne {
    private static final Pattern RSS = Pattern.compile("VmRSS:\\s*(\\d+) kB");

    private Prosessminne() {}

    static double megabyte(long pid) throws IOException {
        var treff = RSS.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
        if (!treff.find()) {
            throw new IOException("fant ikke minnebruken til " + pid);
        }
        return Long.parseLong(treff.group(1)) / 1024.0;
    }
}

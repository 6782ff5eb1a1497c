package no.dokumentsenter.ytelse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.dokumentsenter.felles.Arbeidsmappe;

/** The benchmarks. Started by {@code ./dokumentsenter ytelse}, with the product built and installed. */
final class Ytelse {
    /** One benchmark: measures in a folder of its own, which is deleted afterwards. */
    interface Prove {
        List<Maaling> maal(Path mappe) throws Exception;
    }

    private static final Map<String, Prove> PROEVER = new LinkedHashMap<>();

    static {
        PROEVER.put("oppstart", Oppstart::maal);
        PROEVER.put("registrering", Registrering::maal);
        PROEVER.put("postko", Postko::maal);
        PROEVER.put("skann", Skann::maal);
        PROEVER.put("epost", Epost::maal);
        PROEVER.put("forslag", Forslagsmaaling::maal);
        PROEVER.put("tastetrykk", Tastetrykk::maal);
        PROEVER.put("detektorer", Detektormaaling::maal);
        PROEVER.put("publisering", Publisering::maal);
        PROEVER.put("sok", Sokmaaling::maal);
        PROEVER.put("lister", Listemaaling::maal);
    }

    private Ytelse() {}

    public static void main(String[] navn) throws Exception {
        var valgte = navn.length == 0 ? new ArrayList<>(PROEVER.keySet()) : List.of(navn);
        for (var en : valgte) {
            if (!PROEVER.containsKey(en)) {
                System.err.println("Ukjent måling: " + en + ". Disse finnes: " + String.join(", ", PROEVER.keySet()));
                System.exit(2);
            }
        }
        System.out.println("Maskin: " + Maskin.beskriv());
        for (var en : valgte) {
            System.out.println("Måler " + en + " ...");
            try (var mappe = Arbeidsmappe.ny("ytelse")) {
                // Open to be entered: the database server may run as another user.
                Files.setPosixFilePermissions(mappe.sti(), PosixFilePermissions.fromString("rwxr-xr-x"));
                Rapport.skriv(en, PROEVER.get(en).maal(mappe.sti()), Produkt.ROT.resolve("target/ytelse"));
            }
        }
        System.exit(0);
    }
}

package no.dokumentsenter.ytelse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    }

    private Ytelse() {}

    public static void main(String[] navn) throws Exception {
        var rot =
                Path.of(System.getProperty("ytelse.rot", ".")).toAbsolutePath().normalize();
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
            try (var mappe = Proevemappe.ny()) {
                Rapport.skriv(en, PROEVER.get(en).maal(mappe.sti()), rot.resolve("target/ytelse"));
            }
        }
        System.exit(0);
    }
}

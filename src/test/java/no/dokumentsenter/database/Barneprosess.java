package no.dokumentsenter.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The product in a process of its own, which a test may kill. */
record Barneprosess(Process prosess, long database) {
    private static final String KLAR = "klar ";

    static Barneprosess start(Path data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var prosess = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Barneprosess.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        var ut = new BufferedReader(new InputStreamReader(prosess.getInputStream(), StandardCharsets.UTF_8));
        var alt = new StringBuilder();
        for (String linje = ut.readLine(); linje != null; linje = ut.readLine()) {
            if (linje.startsWith(KLAR))
                return new Barneprosess(prosess, Long.parseLong(linje.substring(KLAR.length())));
            alt.append(linje).append('\n');
        }
        throw new IllegalStateException("the child did not start:\n" + alt);
    }

    void draep() throws InterruptedException {
        prosess.destroyForcibly().waitFor();
    }

    /** Starts, says which process the database is, and waits to be killed. */
    public static void main(String[] argumenter) throws Exception {
        System.out.println(KLAR + Postgres.start(Path.of(argumenter[0])).prosess());
        Thread.currentThread().join();
    }
}

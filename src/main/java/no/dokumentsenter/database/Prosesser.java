package no.dokumentsenter.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Which processes are this cluster's. A number alone may have been given to another program since. */
final class Prosesser {
    private Prosesser() {}

    static List<ProcessHandle> iKlyngen(Path klynge) {
        return ProcessHandle.allProcesses()
                .filter(p -> erPostgres(p.pid(), klynge))
                .toList();
    }

    /** Every process of a server stands in the cluster's folder and runs the program {@code postgres}. */
    static boolean erPostgres(long pid, Path klynge) {
        var prosess = Path.of("/proc", Long.toString(pid));
        try {
            return Files.readString(prosess.resolve("comm")).strip().equals("postgres")
                    && Files.readSymbolicLink(prosess.resolve("cwd")).equals(klynge.toRealPath());
        } catch (IOException e) {
            return false; // gone, or another user's
        }
    }
}

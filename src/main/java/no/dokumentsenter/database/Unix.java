package no.dokumentsenter.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/** File ownership by number, since a cluster may belong to a user without a name on this machine. */
record Unix(int uid, int gid) {

    /** The effective numbers: {@code Uid:} and {@code Gid:} give real, effective, saved and file-system. */
    static Unix megSelv() throws IOException {
        var status = Files.readAllLines(Path.of("/proc/self/status"));
        return new Unix(effektiv(status, "Uid:"), effektiv(status, "Gid:"));
    }

    private static int effektiv(List<String> status, String felt) throws IOException {
        for (String linje : status) {
            if (linje.startsWith(felt)) return Integer.parseInt(linje.split("\\s+")[2]);
        }
        throw new IOException("no " + felt + " in /proc/self/status");
    }

    static Unix eier(Path sti) throws IOException {
        var uid = (Integer) Files.getAttribute(sti, "unix:uid", LinkOption.NOFOLLOW_LINKS);
        var gid = (Integer) Files.getAttribute(sti, "unix:gid", LinkOption.NOFOLLOW_LINKS);
        return new Unix(uid, gid);
    }

    boolean erRoot() {
        return uid == 0;
    }

    void overta(Path sti) throws IOException {
        if (eier(sti).equals(this)) return;
        Files.setAttribute(sti, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(sti, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether this user may walk through every folder down to this one. Access lists are not read: a no is always safe. */
    boolean kanEntre(Path mappe) throws IOException {
        for (Path ledd = mappe.toRealPath(); ledd != null; ledd = ledd.getParent()) {
            if (!erRoot() && !kanGaaInn(ledd)) return false;
        }
        return true;
    }

    private boolean kanGaaInn(Path mappe) throws IOException {
        Set<PosixFilePermission> rettigheter = Files.getPosixFilePermissions(mappe);
        var eier = eier(mappe);
        if (eier.uid == uid) return rettigheter.contains(PosixFilePermission.OWNER_EXECUTE);
        if (eier.gid == gid) return rettigheter.contains(PosixFilePermission.GROUP_EXECUTE);
        return rettigheter.contains(PosixFilePermission.OTHERS_EXECUTE);
    }

    static void rettigheter(Path sti, String rwx) throws IOException {
        Files.setPosixFilePermissions(sti, PosixFilePermissions.fromString(rwx));
    }
}

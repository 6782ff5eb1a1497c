package no.dokumentsenter.lesing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a file is a program or a script: by its first bytes, whatever it is called, and by the last part of its name,
 * whatever it holds. Such a file is neither opened nor handed on.
 */
final class Kjoerbar {
    private static final int HODE = 512;

    /**
     * Programs, scripts, shortcuts and disks that a computer runs or opens as such when somebody clicks. From
     * Microsoft's list «Blocked attachments in Outlook» (support.microsoft.com, 2026), without databases and backups;
     * scripts of other systems added.
     */
    private static final Set<String> ENDELSER = Set.of(
            "exe",
            "com",
            "scr",
            "pif",
            "cpl",
            "dll",
            "sys",
            "drv",
            "ocx",
            "msi",
            "msp",
            "mst",
            "msix",
            "msixbundle",
            "appx",
            "appxbundle",
            "appinstaller",
            "application",
            "gadget",
            "jar",
            "jnlp",
            "class",
            "apk",
            "app",
            "dmg",
            "pkg",
            "deb",
            "rpm",
            "appimage",
            "bat",
            "cmd",
            "ps1",
            "ps1xml",
            "ps2",
            "psc1",
            "psd1",
            "psm1",
            "vb",
            "vbe",
            "vbs",
            "vbp",
            "js",
            "jse",
            "mjs",
            "ws",
            "wsc",
            "wsf",
            "wsh",
            "hta",
            "hlp",
            "chm",
            "inf",
            "ins",
            "isp",
            "reg",
            "scf",
            "sct",
            "shb",
            "shs",
            "lnk",
            "url",
            "website",
            "library-ms",
            "settingcontent-ms",
            "diagcab",
            "msc",
            "xll",
            "xbap",
            "osd",
            "iso",
            "img",
            "vhd",
            "vhdx",
            "sh",
            "bash",
            "zsh",
            "csh",
            "command",
            "py",
            "pyc",
            "pyw",
            "pyz",
            "pl",
            "rb",
            "php");

    private static final byte[] SNARVEI = {0x4C, 0, 0, 0, 1, 0x14, 2, 0};

    private Kjoerbar() {}

    static boolean er(Path fil, String navn) throws IOException {
        try (var stroem = Files.newInputStream(fil)) {
            return ENDELSER.contains(endelse(navn)) || er(stroem.readNBytes(HODE));
        }
    }

    private static String endelse(String navn) {
        var rent = navn.strip().replaceAll("[. ]+$", "");
        return rent.substring(rent.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    static boolean er(byte[] hode) {
        var tekst = new String(hode, StandardCharsets.ISO_8859_1);
        boolean bytes = tekst.indexOf('\0') >= 0;
        if (tekst.startsWith("#!") || tekst.startsWith("\u007FELF")) return true;
        if (bytes && (tekst.startsWith("MZ") || tekst.startsWith("\u00CA\u00FE\u00BA\u00BE"))) return true;
        if (tekst.startsWith("\u00CE\u00FA\u00ED\u00FE") || tekst.startsWith("\u00CF\u00FA\u00ED\u00FE")) return true;
        return tekst.startsWith(new String(SNARVEI, StandardCharsets.ISO_8859_1));
    }
}

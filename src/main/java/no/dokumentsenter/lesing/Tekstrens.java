package no.dokumentsenter.lesing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/** Bytes to text as the sender meant it, and text made storable: PostgreSQL refuses NUL and half surrogates. */
final class Tekstrens {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Tekstrens() {}

    /** Several lines: keeps line breaks (as \n) and tabs, drops other control characters. */
    static String tekst(String raa) {
        var ut = new StringBuilder(raa.length());
        for (int i = 0; i < raa.length(); i++) {
            char tegn = raa.charAt(i);
            if (tegn == '\r') {
                ut.append('\n');
                if (i + 1 < raa.length() && raa.charAt(i + 1) == '\n') i++;
            } else if (tegn == '\n' || tegn == '\t' || lovlig(raa, i)) {
                ut.append(tegn);
            }
        }
        return Normalizer.normalize(ut, Normalizer.Form.NFC);
    }

    /** One line: every run of white space is one space. */
    static String linje(String raa) {
        return tekst(raa).replaceAll("\\s+", " ").strip();
    }

    private static boolean lovlig(String raa, int i) {
        char tegn = raa.charAt(i);
        if (Character.isHighSurrogate(tegn)) return i + 1 < raa.length() && Character.isLowSurrogate(raa.charAt(i + 1));
        if (Character.isLowSurrogate(tegn)) return i > 0 && Character.isHighSurrogate(raa.charAt(i - 1));
        return !Character.isISOControl(tegn) && tegn != '\uFFFE' && tegn != '\uFFFF' && tegn != '\uFEFF';
    }

    /**
     * Decodes a body whose declared character set may be missing, unknown or wrong. Text that is valid UTF-8 with
     * letters beyond ASCII is UTF-8, whatever single-byte set the header says: the opposite mistake practically never
     * happens by chance. Windows-1252 stands in for Latin-1, which it extends, and is the last resort.
     */
    static String dekod(byte[] bytes, Optional<String> oppgitt) {
        var sett = oppgitt.flatMap(Tekstrens::tegnsett);
        boolean flerbyte = sett.isPresent() && sett.get().newEncoder().maxBytesPerChar() > 1 && !utf8(sett.get());
        if (flerbyte || (sett.isPresent() && !harHoeyeBytes(bytes))) {
            return strengt(bytes, sett.get()).orElseGet(() -> dekod(bytes, Optional.empty()));
        }
        var somUtf8 = strengt(bytes, StandardCharsets.UTF_8);
        if (somUtf8.isPresent()) return somUtf8.get();
        var mildt = new String(bytes, StandardCharsets.UTF_8);
        if (nestenUtf8(mildt)) return mildt;
        boolean latin = sett.isEmpty() || utf8(sett.get()) || ascii(sett.get()) || latin1(sett.get());
        return new String(bytes, latin ? WINDOWS_1252 : sett.get());
    }

    /** Cut in the middle of a letter, or one bad byte: other sets give far more errors than letters. */
    private static boolean nestenUtf8(String tekst) {
        long feil = tekst.chars().filter(c -> c == 0xFFFD).count();
        long bokstaver = tekst.chars().filter(c -> c > 0x7F).count() - feil;
        return feil * 2 < bokstaver;
    }

    private static boolean utf8(Charset sett) {
        return sett.equals(StandardCharsets.UTF_8);
    }

    private static boolean ascii(Charset sett) {
        return sett.equals(StandardCharsets.US_ASCII);
    }

    private static boolean latin1(Charset sett) {
        return sett.equals(StandardCharsets.ISO_8859_1);
    }

    private static boolean harHoeyeBytes(byte[] bytes) {
        for (byte b : bytes) if (b < 0) return true;
        return false;
    }

    static Optional<Charset> tegnsett(String navn) {
        try {
            var sett = Charset.forName(navn.strip());
            return sett.canEncode() ? Optional.of(sett) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<String> strengt(byte[] bytes, Charset sett) {
        try {
            return Optional.of(sett.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}

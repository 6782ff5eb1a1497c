package no.dokumentsenter.originaler;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Klokke;

/**
 * A paper as it is signed for. Numbers and dates alone: the certificate may be shown to one who may not read the letter.
 *
 * @param journalnummer {@code 2026/123-4}, or ""
 * @param dokumentdato as 2026-11-23, or ""
 * @param mottatt the day it came, as 2026-11-23
 * @param sider scanned pages
 * @param bunt the number of its stack, or ""
 * @param post the letter, as the log knows it
 */
public record Listelinje(
        int boks,
        int nr,
        String journalnummer,
        String dokumentdato,
        String mottatt,
        int sider,
        String bunt,
        UUID papir,
        UUID post) {
    private static final int LEDD = 9;

    static Listelinje av(Papirlinje linje) {
        var papir = linje.papir();
        return new Listelinje(
                papir.boksnummer(),
                papir.nr(),
                papir.journalnummer(),
                Optional.ofNullable(papir.dokumentetsDato())
                        .map(LocalDate::toString)
                        .orElse(""),
                papir.mottattDato().atZoneSameInstant(Klokke.SONE).toLocalDate().toString(),
                linje.stand().map(stand -> stand.sider()).orElse(papir.sider()),
                linje.stand()
                        .map(stand -> stand.buntnummer())
                        .map(Object::toString)
                        .orElse(""),
                papir.id(),
                papir.innkommetPostId());
    }

    /** The frozen form: what the checksum is of. Never another for what is stored. */
    String tekst() {
        return String.join(
                "\t",
                Integer.toString(boks),
                Integer.toString(nr),
                journalnummer,
                dokumentdato,
                mottatt,
                Integer.toString(sider),
                bunt,
                papir.toString(),
                post.toString());
    }

    static Listelinje les(String tekst) {
        var ledd = tekst.split("\t", LEDD);
        return new Listelinje(
                Integer.parseInt(ledd[0]),
                Integer.parseInt(ledd[1]),
                ledd[2],
                ledd[3],
                ledd[4],
                Integer.parseInt(ledd[5]),
                ledd[6],
                UUID.fromString(ledd[7]),
                UUID.fromString(ledd[8]));
    }
}

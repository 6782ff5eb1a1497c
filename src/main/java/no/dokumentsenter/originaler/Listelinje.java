package no.dokumentsenter.originaler;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.papir.Skannestand;

/**
 * A paper as it is signed for. Numbers and dates alone: the certificate may be shown to one who may not read the letter.
 *
 * @param journalnummer {@code 2026/123-4}, or ""
 * @param dokumentdato as 2026-11-23, or ""
 * @param mottatt the day it came, as 2026-11-23
 * @param sider scanned pages
 * @param bunt the number of its stack, or ""
 * @param ark sheets that were counted in that stack, or ""
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
        String ark,
        UUID papir,
        UUID post) {
    private static final int LEDD = 10;

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
                linje.stand().map(Skannestand::sider).orElse(papir.sider()),
                linje.stand().map(Skannestand::buntnummer).map(Object::toString).orElse(""),
                linje.stand().map(Skannestand::antallArk).map(Object::toString).orElse(""),
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
                ark,
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
                ledd[7],
                UUID.fromString(ledd[8]),
                UUID.fromString(ledd[9]));
    }
}

package no.dokumentsenter.lesing;

import java.time.Duration;

/**
 * What one file may cost. The numbers are ours: an ordinary letter uses a hundredth of them, and a large plan document
 * stays inside.
 *
 * @param maksSider pages of one file
 * @param maksBytes size of one file on disk
 * @param maksBildepunkter pixels of one picture, before it is decoded; A3 at 600 dpi is 70 million
 * @param maksKvadratmeter one page; A0 is 1 m²
 * @param sidebredde width of a page picture in pixels
 * @param minne heap in MiB of the process that opens the file
 * @param lesetid for one file without OCR
 * @param ocrtidPerSide added for each page that is OCR'ed
 */
public record Lesegrenser(
        int maksSider,
        long maksBytes,
        long maksBildepunkter,
        double maksKvadratmeter,
        int sidebredde,
        int minne,
        Duration lesetid,
        Duration ocrtidPerSide) {

    public static final Lesegrenser VANLIGE = new Lesegrenser(
            500, 200L << 20, 100_000_000L, 4.0, 1000, 1024, Duration.ofMinutes(3), Duration.ofSeconds(30));

    /** For straightening the pages of one file, before the rest: a page costs a quarter of a second. */
    Duration rettetid() {
        return lesetid.dividedBy(3);
    }

    Duration ocrtid(int sider) {
        return lesetid.plus(ocrtidPerSide.multipliedBy(sider));
    }

    /** An archive version takes three passes at most: as the file came, with pages turned, and from pictures of them. */
    Duration arkivtid(int sider) {
        return ocrtid(sider).multipliedBy(3).plus(lesetid);
    }
}

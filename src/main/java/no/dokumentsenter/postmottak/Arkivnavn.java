package no.dokumentsenter.postmottak;

/** What the archive version of a file is called: the file's own name with another ending. */
final class Arkivnavn {
    private Arkivnavn() {}

    static String av(String filnavn) {
        var punktum = filnavn.lastIndexOf('.');
        return (punktum > 0 ? filnavn.substring(0, punktum) : filnavn) + ".pdf";
    }
}

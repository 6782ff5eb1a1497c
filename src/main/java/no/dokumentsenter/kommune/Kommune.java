package no.dokumentsenter.kommune;

/**
 * A municipality as the product knows it today.
 *
 * @param id our own small number, which never changes, also when municipalities merge or are renumbered
 * @param slug the name in paths and folders: {@code aasnes}
 * @param kode the short code that people see before every number: {@code ÅSN}
 * @param navn the name in words
 * @param kommunenummer the official number in force
 */
public record Kommune(int id, String slug, String kode, String navn, String kommunenummer) {
    @Override
    public String toString() {
        return slug;
    }
}

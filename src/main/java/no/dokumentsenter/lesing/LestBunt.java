package no.dokumentsenter.lesing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of a scanned stack: its pages, or the documents that were made of them.
 *
 * @param grunn message code when the file cannot be read, one of {@link Grunn}
 * @param sider the pages, when it was read
 * @param filer one PDF for each part, in order, when it was divided
 */
public record LestBunt(Optional<String> grunn, List<Buntside> sider, List<Path> filer) {
    static LestBunt ulest(String grunn) {
        return new LestBunt(Optional.of(grunn), List.of(), List.of());
    }

    static LestBunt sider(List<Buntside> sider) {
        return new LestBunt(Optional.empty(), sider, List.of());
    }

    static LestBunt filer(List<Path> filer) {
        return new LestBunt(Optional.empty(), List.of(), filer);
    }
}

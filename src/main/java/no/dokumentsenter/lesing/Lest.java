package no.dokumentsenter.lesing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What one file was found to be. Paths lie in the work folder given by the caller and are the caller's to move or
 * delete.
 *
 * @param puid the format's PRONOM identifier, e.g. fmt/477; {@code fmt/0} when our table does not know it
 * @param grunn message code when the file cannot be read, one of {@link Grunn}
 * @param arkivversjon PDF/A with text layer; empty when it could not or cannot yet be made
 * @param ocrMangler a tool is absent: text, archive version or both must be made later
 */
public record Lest(
        String mimetype,
        String puid,
        Optional<String> grunn,
        List<Side> sider,
        Optional<Path> arkivversjon,
        boolean ocrMangler) {

    static Lest ulest(Filtype type, String grunn) {
        return new Lest(type.mimetype(), type.puid(), Optional.of(grunn), List.of(), Optional.empty(), false);
    }
}

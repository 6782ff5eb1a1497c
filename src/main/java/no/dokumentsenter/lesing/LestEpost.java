package no.dokumentsenter.lesing;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One e-mail, or a ZIP that came by itself, with the sheet that it became.
 *
 * @param ark PDF/A-2b with header block and body as real text, written from text alone
 * @param sider the sheet's pages; empty when it is so long that they are read as a file by itself
 * @param grunn why not all of it could be read, one of {@link Grunn}; empty when it could
 */
public record LestEpost(Epost epost, Path ark, Optional<Lest> sider, Optional<String> grunn) {}

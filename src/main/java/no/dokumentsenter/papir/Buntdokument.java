package no.dokumentsenter.papir;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document of an approved stack.
 *
 * @param sider {@code 3,4:90}: the pages in order, with how they are turned
 * @param innkommetPostId the item that it became, when it has
 */
public record Buntdokument(int nr, String sider, @Nullable UUID innkommetPostId) {}

package no.dokumentsenter.postmottak;

import java.util.UUID;

/**
 * What came of a delivery.
 *
 * @param ny false when the same bytes had come by the same channel before: the delivery was noted on that item
 */
public record Mottatt(UUID id, boolean ny) {}

/** Dokumentsenter: one workplace over legally separate archives. */
@NullMarked
package no.dokumentsenter;

import org.jspecify.annotations.NullMarked;

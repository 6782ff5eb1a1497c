/** Whether two texts are the same letter, and where they differ: pure functions. */
@NullMarked
package no.dokumentsenter.postmottak.likhet;

import org.jspecify.annotations.NullMarked;

/** What a letter itself says: pure rules from words on paper to finds, each with the words it leans on. */
@NullMarked
package no.dokumentsenter.postmottak.forslag;

import org.jspecify.annotations.NullMarked;

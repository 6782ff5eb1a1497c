/** Dokumentbeskrivelse and dokumentobjekt: which documents belong to an entry, and which files are theirs. */
@ApplicationModule(allowedDependencies = {"felles", "kommune", "endringslogg", "metadata", "tilgang", "dokumentlager"})
@NullMarked
package no.dokumentsenter.dokument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Skjerming and gradering: what is shielded, by which legal basis, and how it looks outside. */
@ApplicationModule(allowedDependencies = {"felles", "kommune", "endringslogg", "metadata", "tilgang"})
@NullMarked
package no.dokumentsenter.skjerming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

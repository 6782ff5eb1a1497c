/** Saksmappe and what belongs to a case. */
@ApplicationModule(
        allowedDependencies = {"felles", "detektor", "kommune", "endringslogg", "metadata", "tilgang", "arkivstruktur"})
@NullMarked
package no.dokumentsenter.sak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Preservation and disposal: what shall be kept, what may go and when, and what is gone. */
@ApplicationModule(allowedDependencies = {"felles", "kommune", "endringslogg", "metadata", "tilgang"})
@NullMarked
package no.dokumentsenter.bevaring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

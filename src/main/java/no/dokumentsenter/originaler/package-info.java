/** What becomes of the paper after scanning: quarantine boxes, exceptions and destruction lists. */
@ApplicationModule(allowedDependencies = {"felles", "felles::web", "kommune", "tilgang", "endringslogg", "papir"})
@NullMarked
package no.dokumentsenter.originaler;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The log of every change, chained per municipality so that a removed or altered line shows. */
@ApplicationModule(allowedDependencies = {"felles", "kommune"})
@NullMarked
package no.dokumentsenter.endringslogg;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Values, errors, the clock: what every module may know. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package no.dokumentsenter.felles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The bytes: content-addressed, write-once, one root per municipality. */
@ApplicationModule(allowedDependencies = {"felles", "kommune"})
@NullMarked
package no.dokumentsenter.dokumentlager;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

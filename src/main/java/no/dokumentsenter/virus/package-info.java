/** The look for viruses in what came in, by clamd when one is set up. */
@ApplicationModule(allowedDependencies = "felles")
@NullMarked
package no.dokumentsenter.virus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

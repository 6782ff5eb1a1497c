/** The verbs of the command line: start, status, verifiser, last. */
@ApplicationModule
@NullMarked
package no.dokumentsenter.kommandolinje;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

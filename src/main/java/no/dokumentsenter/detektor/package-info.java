/** Finds what must never stand openly in a journal: numbers and names of people. Pure rules: no database, no web. */
@ApplicationModule(allowedDependencies = "felles")
@NullMarked
package no.dokumentsenter.detektor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

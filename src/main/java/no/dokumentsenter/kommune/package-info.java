/** Which municipality a piece of work belongs to, and the wall that PostgreSQL keeps. */
@ApplicationModule(allowedDependencies = {"felles"})
@NullMarked
package no.dokumentsenter.kommune;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Invented people, cases and post for a demonstration: three small archives that look lived in. */
@ApplicationModule(allowedDependencies = {"felles"})
@NullMarked
package no.dokumentsenter.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

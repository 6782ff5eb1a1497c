/** The Noark 5 catalogue: every field by M-number, the code lists, the legal grounds and the public holidays. */
@ApplicationModule(allowedDependencies = {"felles"})
@NullMarked
package no.dokumentsenter.metadata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

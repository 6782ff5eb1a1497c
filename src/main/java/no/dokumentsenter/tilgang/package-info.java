/** Who a person is, which roles in which municipality and when. */
@ApplicationModule(allowedDependencies = {"felles", "kommune"})
@NullMarked
package no.dokumentsenter.tilgang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Search for the staff: one index over entries, cases, names and documents, kept in step with the journal. */
@ApplicationModule(allowedDependencies = {"felles", "kommune", "sak", "journal", "dokument", "tilgang"})
@NullMarked
package no.dokumentsenter.sok;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

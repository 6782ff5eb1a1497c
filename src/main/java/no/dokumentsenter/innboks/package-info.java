/** The drop folders: scans and e-mails as files, taken when they have stopped growing. */
@ApplicationModule(allowedDependencies = {"felles", "kommune", "postmottak", "lesing", "papir"})
@NullMarked
package no.dokumentsenter.innboks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** E-mail in by IMAP, one mailbox per municipality, and a receipt to the sender when the municipality wants it. */
@ApplicationModule(allowedDependencies = {"felles", "kommune", "endringslogg", "dokumentlager", "postmottak"})
@NullMarked
package no.dokumentsenter.epost;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** E-mail in by IMAP: one mailbox per municipality. */
@ApplicationModule(allowedDependencies = {"felles", "kommune", "dokumentlager", "postmottak"})
@NullMarked
package no.dokumentsenter.epost;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

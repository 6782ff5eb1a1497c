/** Pure reading of what comes in: type, text, OCR, archive version, page pictures, e-mail. No database. */
@ApplicationModule(allowedDependencies = {"felles"})
@NullMarked
package no.dokumentsenter.lesing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

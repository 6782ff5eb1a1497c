/** Noark 5's upper structure: arkiv, arkivskaper, arkivdel, klassifikasjonssystem, klasse. */
@ApplicationModule(allowedDependencies = {"felles", "kommune", "endringslogg", "metadata", "tilgang"})
@NullMarked
package no.dokumentsenter.arkivstruktur;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

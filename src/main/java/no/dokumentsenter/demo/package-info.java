/** The invented material of {@code --demo} and of load bases, and its way in through the same doors as real post. */
@ApplicationModule(
        allowedDependencies = {
            "felles",
            "kommune",
            "tilgang",
            "lesing",
            "dokumentlager",
            "metadata",
            "arkivstruktur",
            "sak",
            "journal",
            "dokument",
            "skjerming",
            "offentligjournal"
        })
@NullMarked
package no.dokumentsenter.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

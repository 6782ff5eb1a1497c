/** Pages that combine modules: the frame, the work desk, the stream of news, cases, entries, search and log. */
@ApplicationModule(
        allowedDependencies = {
            "felles",
            "felles::web",
            "kommune",
            "tilgang",
            "endringslogg",
            "dokumentlager",
            "lesing",
            "metadata",
            "arkivstruktur",
            "sak",
            "journal",
            "dokument",
            "skjerming",
            "sok",
            "postmottak",
            "dagsslutt",
            "journalkontroll",
            "originaler",
            "einnsyn",
            "offentligjournal"
        })
@NullMarked
package no.dokumentsenter.arbeidsflate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

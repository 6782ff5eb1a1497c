package no.dokumentsenter.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One registration in the invented history.
 *
 * @param naar when it is registered, Norwegian time
 * @param sakNoekkel the case, the same for all its registrations; not a case number, which the archive gives
 * @param nySak present on the first registration of the case only
 * @param type journalposttype M082: I, U, N, X or S
 * @param skjermedeOrd the words of the title to shield: positions, from 0, in the title split on single spaces
 * @param tilgangskode absent when the registration is open
 * @param klasse klasseID in klasser.csv
 * @param saksbehandler user name in personer.csv
 * @param brodtekst the document's paragraphs
 */
public record Hendelse(
        String slug,
        LocalDateTime naar,
        String sakNoekkel,
        Optional<NySakData> nySak,
        String type,
        String tittel,
        List<Integer> skjermedeOrd,
        Optional<String> tilgangskode,
        List<PartData> parter,
        LocalDate dokumentdato,
        String klasse,
        String saksbehandler,
        List<String> brodtekst,
        List<VedleggData> vedlegg) {}

package no.dokumentsenter.journal;

import java.util.List;
import java.util.Optional;
import no.dokumentsenter.kommune.Kommune;

/**
 * Which unanswered entries are asked for.
 *
 * @param utenForeloepigSvar only those past the deadline whose sender is not told
 */
public record Restanseutvalg(
        List<Kommune> kommuner, Optional<String> enhet, Optional<String> saksbehandler, boolean utenForeloepigSvar) {}

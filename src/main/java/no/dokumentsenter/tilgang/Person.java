package no.dokumentsenter.tilgang;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.dokumentsenter.kommune.Kommune;

/**
 * A person of the staff with the roles that are in force today.
 *
 * @param enhet the unit that the person works in
 * @param sted the town hall or office
 * @param hurtigtaster whether single letter keys are on (WCAG 2.1.4)
 * @param roller the roles by municipality; a municipality without a role is not there
 */
public record Person(
        UUID id,
        String brukernavn,
        String navn,
        String enhet,
        String sted,
        boolean hurtigtaster,
        Map<Kommune, Set<Rolle>> roller) {

    /** The first letter of the first and the last name: {@code IS}. */
    public String initialer() {
        var ord = navn.strip().split("\\s+");
        var foerste = ord[0].substring(0, 1);
        var siste = ord.length > 1 ? ord[ord.length - 1].substring(0, 1) : "";
        return (foerste + siste).toUpperCase(Locale.ROOT);
    }

    /** Whether any of the person's roles there allows it. */
    public boolean kan(Handling handling, Kommune kommune) {
        return roller.getOrDefault(kommune, Set.of()).stream().anyMatch(rolle -> rolle.kan(handling));
    }

    /** The municipalities where the person may do it, in the order of their ids. */
    public List<Kommune> kommuner(Handling handling) {
        return roller.keySet().stream()
                .filter(kommune -> kan(handling, kommune))
                .sorted(Comparator.comparingInt(Kommune::id))
                .toList();
    }
}

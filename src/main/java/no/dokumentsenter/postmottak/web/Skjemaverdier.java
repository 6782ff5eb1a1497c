package no.dokumentsenter.postmottak.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of the form's fields by name: suggested, then overlaid by a draft, then by what was just sent. */
record Skjemaverdier(Map<String, List<String>> felt) {
    String en(String navn) {
        var verdier = felt.getOrDefault(navn, List.of());
        return verdier.isEmpty() || verdier.getFirst() == null
                ? ""
                : verdier.getFirst().strip();
    }

    List<String> alle(String navn) {
        return felt.getOrDefault(navn, List.of());
    }

    boolean har(String navn) {
        return felt.containsKey(navn);
    }

    /** These values with the others laid over. A check box that is not sent is off. */
    Skjemaverdier under(Map<String, List<String>> over) {
        var samlet = new HashMap<>(felt);
        samlet.putAll(over);
        return new Skjemaverdier(samlet);
    }
}

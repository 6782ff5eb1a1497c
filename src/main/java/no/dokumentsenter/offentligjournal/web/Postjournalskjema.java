package no.dokumentsenter.offentligjournal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The search form as it comes in the address: {@code ?q=&fra=&til=&type=}, and where the page before ended. */
public record Postjournalskjema(
        @Nullable String q,
        @Nullable String fra,
        @Nullable String til,
        @Nullable List<String> type,
        @Nullable String etter) {
    /** A field that is not there is an empty one. */
    static String tekst(@Nullable String felt) {
        return felt == null ? "" : felt;
    }
}

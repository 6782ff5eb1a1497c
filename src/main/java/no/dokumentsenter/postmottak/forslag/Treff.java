package no.dokumentsenter.postmottak.forslag;

import java.util.List;

/** A find with the words it leans on; none when it came from an e-mail's header. */
public record Treff<T>(T verdi, List<Bevis> bevis) {
    static <T> Treff<T> utenBevis(T verdi) {
        return new Treff<>(verdi, List.of());
    }
}

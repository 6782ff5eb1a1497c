package no.dokumentsenter.postmottak;

import java.time.LocalDate;
import java.util.Optional;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Innstilling;
import no.dokumentsenter.kommune.Innstillingsstandard;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.stereotype.Component;

/** How long what is unclear may wait: the row for all municipalities, until one has decided for itself. */
@Component
class Postmottaksstandard implements Innstillingsstandard {
    private final PostRepository repository;

    Postmottaksstandard(PostRepository repository) {
        this.repository = repository;
    }

    @Override
    public Optional<String> standard(Kommune kommune, Innstilling innstilling) {
        return innstilling == Innstilling.UAVKLART
                ? Optional.of(Integer.toString(repository.ventefrist(Ventegrunn.AVKLARING, LocalDate.now(Klokke.OSLO))))
                : Optional.empty();
    }
}

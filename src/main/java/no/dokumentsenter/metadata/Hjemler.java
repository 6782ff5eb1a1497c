package no.dokumentsenter.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the legal grounds. Always asked for a day, since laws are renumbered. */
@Service
public class Hjemler {
    private final MetadataRepository repository;

    Hjemler(MetadataRepository repository) {
        this.repository = repository;
    }

    /** The grounds in force that day, by code. */
    @Transactional(readOnly = true)
    public List<Hjemmel> gyldige(LocalDate dag) {
        return repository.hjemler(dag);
    }

    /** The ground with that code on that day. */
    @Transactional(readOnly = true)
    public Optional<Hjemmel> finn(String kode, LocalDate dag) {
        return repository.hjemler(dag).stream()
                .filter(hjemmel -> hjemmel.kode().equals(kode))
                .findFirst();
    }
}

package no.dokumentsenter.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Kodeliste;
import no.dokumentsenter.metadata.Kodelister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to how entries stop being unanswered. */
@Service
public class Avskrivninger {
    private final AvskrivningRepository repository;
    private final Kodelister kodelister;
    private final Endringslogg logg;

    Avskrivninger(AvskrivningRepository repository, Kodelister kodelister, Endringslogg logg) {
        this.repository = repository;
        this.kodelister = kodelister;
        this.logg = logg;
    }

    /** Writes an entry off and returns the id. An entry cannot answer itself. */
    @Transactional
    public UUID avskriv(Avskrivning avskrivning) {
        if (avskrivning.journalpost().equals(avskrivning.referanseAvskrivesAvJournalpost())) {
            throw Regelbrudd.i("referanseAvskrivesAvJournalpost", "avskrivning.av_seg_selv");
        }
        kodelister.krev(Kodeliste.AVSKRIVNINGSMAATE, avskrivning.avskrivningsmaate());
        var id = UuidV7.ny();
        repository.settInn(Kommunevalg.valgt(), id, avskrivning);
        logg.opprettet("avskrivning", id, innhold(avskrivning));
        return id;
    }

    private static Map<String, Object> innhold(Avskrivning avskrivning) {
        var felt = new HashMap<String, Object>();
        felt.put("journalpost", avskrivning.journalpost().verdi());
        felt.put("avskrivningsdato", avskrivning.avskrivningsdato());
        felt.put("avskrivningsmaate", avskrivning.avskrivningsmaate());
        Optional.ofNullable(avskrivning.referanseAvskrivesAvJournalpost())
                .ifPresent(svar -> felt.put("referanseAvskrivesAvJournalpost", svar.verdi()));
        return felt;
    }
}

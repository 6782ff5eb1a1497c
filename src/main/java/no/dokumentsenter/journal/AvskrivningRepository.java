package no.dokumentsenter.journal;

import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AvskrivningRepository {
    private final JdbcClient sql;

    AvskrivningRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void settInn(Kommune kommune, UUID id, Avskrivning avskrivning) {
        var svar = avskrivning.referanseAvskrivesAvJournalpost();
        sql.sql("""
                insert into avskrivning (kommune_id, id, journalpost_id, avskrivningsdato, avskrevet_av, avskrivningsmaate,
                                         referanse_avskrives_av_journalpost)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Rad.av(
                        kommune.id(),
                        id,
                        avskrivning.journalpost().verdi(),
                        avskrivning.avskrivningsdato(),
                        Innlogget.brukernavn(),
                        avskrivning.avskrivningsmaate(),
                        svar == null ? null : svar.verdi()))
                .update();
    }
}

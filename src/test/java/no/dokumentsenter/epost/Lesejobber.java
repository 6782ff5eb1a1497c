package no.dokumentsenter.epost;

import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The jobs that would read what a test took in, when the test is done with it. */
@Component
class Lesejobber {
    private final JdbcClient sql;

    Lesejobber(JdbcClient sql) {
        this.sql = sql;
    }

    /** Takes away those that have not begun, by one statement: between a look and an act one may begin. */
    void fjern(Kommune kommune) {
        sql.sql("delete from scheduled_tasks where task_name = ? and starts_with(task_instance, ?) and not picked")
                .params("postmottak-les", kommune.slug() + "/")
                .update();
    }
}

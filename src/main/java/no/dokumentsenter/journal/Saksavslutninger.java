package no.dokumentsenter.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Brudd;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.SqlFil;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.Kryssreferanser;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the end of a case, and back: it lies here because the journal says whether a case is done with. */
@Service
public class Saksavslutninger {
    private static final String GJENSTAAR = SqlFil.les(Saksavslutninger.class, "gjenstaar.sql");

    private final JdbcClient sql;
    private final Saker saker;
    private final Avskrivninger avskrivninger;
    private final Kryssreferanser referanser;
    private final Endringslogg logg;

    Saksavslutninger(
            JdbcClient sql, Saker saker, Avskrivninger avskrivninger, Kryssreferanser referanser, Endringslogg logg) {
        this.sql = sql;
        this.saker = saker;
        this.avskrivninger = avskrivninger;
        this.referanser = referanser;
        this.logg = logg;
    }

    /** What is not done with, in the order of the numbers. */
    @Transactional(readOnly = true)
    public List<Gjenstaar> gjenstaar(SakId sak) {
        return sql.sql(GJENSTAAR)
                .params(Kommunevalg.valgt().id(), sak.verdi())
                .query(Gjenstaar.class)
                .list();
    }

    /**
     * Closes a case (saksstatus A). From then on it takes no new entry.
     *
     * @param ubesvarte what the person has seen to be unanswered, and will write off because the case is closed (SA)
     * @param grunn why they are; stands in the log of the case
     * @throws Regelbrudd when an entry is not journalled, a document is under work, or something waits that was not chosen
     * @throws Konflikt when the case is closed already
     */
    @Transactional
    public void avslutt(SakId sak, List<JournalpostId> ubesvarte, String grunn) {
        if (!saker.laas(sak).erAapen()) {
            throw new Konflikt("saksavslutning.alt_avsluttet");
        }
        var rester = gjenstaar(sak);
        kontroller(rester, ubesvarte, grunn);
        var idag = LocalDate.now(Klokke.OSLO);
        rester.stream()
                .filter(Gjenstaar::venter)
                .forEach(rest -> avskrivninger.avskriv(
                        new Avskrivning(new JournalpostId(rest.journalpost()), idag, "SA", null)));
        saker.avslutt(sak, grunn.strip());
    }

    /**
     * Two cases are one: what was registered stays where it is with its numbers, this case is closed, and each points to the
     * other. What still waits here is answered or moved first.
     *
     * @param til the case that goes on
     * @param grunn why; stands in the log of both
     * @throws Regelbrudd when no reason is given, the case that goes on is closed or the same, or something here is not done
     *     with
     * @throws Konflikt when this case is closed already
     */
    @Transactional
    public void slaaSammen(SakId fra, SakId til, String grunn) {
        if (fra.equals(til)) {
            throw Regelbrudd.i("sak", "flytting.samme_sak");
        }
        if (grunn.isBlank()) {
            throw Regelbrudd.i("grunn", "saksavslutning.sammen_uten_grunn");
        }
        saker.laas(fra, til);
        var videre = saker.hent(til);
        if (!videre.erAapen()) {
            throw Regelbrudd.i("sak", "flytting.avsluttet", videre.saksnummer());
        }
        avslutt(fra, List.of(), "");
        referanser.knytt(fra, til);
        logg.endret(
                "saksmappe",
                fra.verdi(),
                "fortsetter i",
                null,
                videre.saksnummer().toString());
        logg.hendt("saksmappe", fra.verdi(), "slått sammen", grunn.strip());
        logg.endret(
                "saksmappe",
                til.verdi(),
                "fortsetter fra",
                null,
                saker.hent(fra).saksnummer().toString());
        logg.hendt("saksmappe", til.verdi(), "slått sammen", grunn.strip());
    }

    private static void kontroller(List<Gjenstaar> rester, List<JournalpostId> ubesvarte, String grunn) {
        var brudd = new ArrayList<Brudd>();
        for (var rest : rester) {
            if (rest.uferdig()) {
                brudd.add(Brudd.i("", "saksavslutning.uferdig", rest.nummer()));
            } else if (rest.utkast()) {
                brudd.add(Brudd.i("", "saksavslutning.utkast", rest.nummer()));
            }
            if (rest.venter() && !ubesvarte.contains(new JournalpostId(rest.journalpost()))) {
                brudd.add(Brudd.i("ubesvart", "saksavslutning.venter", rest.nummer()));
            }
        }
        if (rester.stream().anyMatch(Gjenstaar::venter) && grunn.isBlank()) {
            brudd.add(Brudd.i("grunn", "saksavslutning.grunn_mangler"));
        }
        if (!brudd.isEmpty()) {
            throw new Regelbrudd(brudd);
        }
    }

    /**
     * Opens a closed case again. What was written off stays so; each may be taken back by itself.
     *
     * @throws Regelbrudd when no reason is given
     * @throws Konflikt when it is not closed
     */
    @Transactional
    public void gjenaapne(SakId sak, String grunn) {
        if (grunn.isBlank()) {
            throw Regelbrudd.i("grunn", "saksavslutning.gjenaapnes_uten_grunn");
        }
        if (!saker.laas(sak).erAvsluttet()) {
            throw new Konflikt("saksavslutning.ikke_avsluttet");
        }
        saker.gjenaapne(sak, grunn.strip());
    }
}

package no.dokumentsenter.einnsyn;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.dokumentsenter.einnsyn.EinnsynRepository.Eksternsak;
import no.dokumentsenter.felles.Avtrykk;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.offentligjournal.Utlagt;
import no.dokumentsenter.offentligjournal.Utlagt.Tekst;
import no.dokumentsenter.offentligjournal.Utlagte;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of eInnsyn for one wish, in order. Each step may be done again: our own ids are the externalId of all we
 * make, so what was made before a kill answers 409 with the id it has.
 */
final class Arbeidsgang {
    private static final String SAKSMAPPE = "/saksmappe/";
    private static final String JOURNALPOST = "/journalpost/";

    private final Kommune kommune;
    private final EinnsynClient klient;
    private final Utboks utboks;
    private final Utlagte utlagte;

    Arbeidsgang(Kommune kommune, EinnsynClient klient, Utboks utboks, Utlagte utlagte) {
        this.kommune = kommune;
        this.klient = klient;
        this.utboks = utboks;
        this.utlagte = utlagte;
    }

    /**
     * Carries it out and notes the receipt.
     *
     * @throws Avvist when a person must mend it
     */
    void gjoer(Sending sending) {
        // What is out is asked for now, not when the wish was made: nothing older than the public's text is ever sent.
        var post = sending.fjern() ? Optional.<Utlagt>empty() : utlagte.hent(sending.id());
        if (post.isPresent()) {
            vis(sending, post.get());
        } else {
            fjern(sending);
        }
    }

    private void vis(Sending sending, Utlagt post) {
        var innhold = Innhold.journalpost(post);
        var kjent = Optional.ofNullable(sending.eksternId());
        if (kjent.isPresent()) {
            var endret = endre(kjent.get(), sak(sending, post), innhold);
            if (!erBorte(endret, JOURNALPOST + kjent.get())) {
                ferdig(sending, false, kreve(endret), innhold, post);
                return;
            }
        }
        var svar = opprett(sending, post, innhold);
        var der = svar.erOpptatt() ? opptattAv(svar, JOURNALPOST, innhold) : Optional.<String>empty();
        if (der.isPresent()) {
            ferdig(sending, false, kreve(endre(der.get(), sak(sending, post), innhold)), innhold, post);
        } else {
            ferdig(sending, true, kreve(svar), innhold, post);
        }
    }

    /** A case that eInnsyn no longer has is made anew, once. */
    private Svar opprett(Sending sending, Utlagt post, Map<String, Object> innhold) {
        var svar = klient.opprett(SAKSMAPPE + sak(sending, post) + "/journalpost", innhold);
        var sak = utboks.sak(sending).map(Eksternsak::eksternId);
        if (sak.isEmpty() || !erBorte(svar, SAKSMAPPE + sak.get())) return svar;
        utboks.glemSak(sending);
        return klient.opprett(SAKSMAPPE + sak(sending, post) + "/journalpost", innhold);
    }

    private Svar endre(String id, String sak, Map<String, Object> innhold) {
        var endring = new HashMap<>(innhold);
        endring.put("saksmappe", sak);
        return klient.endre(JOURNALPOST + id, endring);
    }

    /**
     * A change adds and replaces, and takes nothing away. Does something stand there that is no longer out, the entry is
     * taken down and made again.
     */
    private void ferdig(Sending sending, boolean ny, Svar svar, Map<String, Object> innhold, Utlagt post) {
        var gjeldende = svar;
        if (!ny && harMerEnn(svar, innhold)) {
            borte(klient.slett(JOURNALPOST + id(svar)), JOURNALPOST + id(svar));
            gjeldende = kreve(opprett(sending, post, innhold));
        }
        utboks.vist(sending, ny, gjeldende.status(), id(gjeldende));
    }

    private static boolean harMerEnn(Svar svar, Map<String, Object> innhold) {
        var der = svar.innhold();
        return der.path("korrespondansepart").size() > antall(innhold.get("korrespondansepart"))
                || der.hasNonNull("skjerming") && !innhold.containsKey("skjerming")
                || der.hasNonNull("dokumentetsDato") && !innhold.containsKey("dokumentetsDato");
    }

    private static int antall(@Nullable Object liste) {
        return liste instanceof Collection<?> samling ? samling.size() : 0;
    }

    /** eInnsyn's id of the case, made or given its title anew when need be. */
    private String sak(Sending sending, Utlagt post) {
        var tittel = utlagte.sakstittel(sending.sak()).orElse(post.tittel());
        var kjent = utboks.sak(sending);
        if (kjent.isPresent() && harTittel(kjent.get(), tittel))
            return kjent.get().eksternId();
        if (kjent.isPresent() && giTittel(sending, kjent.get(), tittel))
            return kjent.get().eksternId();
        var innhold = Innhold.sak(post, tittel);
        var svar = klient.opprett("/arkivdel/" + arkivdel() + "/saksmappe", innhold);
        if (svar.finnesIkke()) {
            utboks.settArkivdel(null);
            svar = klient.opprett("/arkivdel/" + arkivdel() + "/saksmappe", innhold);
        }
        var der = svar.erOpptatt() ? opptattAv(svar, SAKSMAPPE, innhold) : Optional.<String>empty();
        var id = id(kreve(der.isPresent() ? klient.endre(SAKSMAPPE + der.get(), innhold) : svar));
        utboks.settSak(sending, id, avtrykk(tittel));
        return id;
    }

    private boolean giTittel(Sending sending, Eksternsak sak, Tekst tittel) {
        var svar = klient.endre(SAKSMAPPE + sak.eksternId(), Innhold.sakstittel(tittel));
        if (erBorte(svar, SAKSMAPPE + sak.eksternId())) return false;
        kreve(svar);
        utboks.settSak(sending, sak.eksternId(), avtrykk(tittel));
        return true;
    }

    private static boolean harTittel(Eksternsak sak, Tekst tittel) {
        return sak.avtrykk().equals(avtrykk(tittel));
    }

    private static String avtrykk(Tekst tittel) {
        return Avtrykk.av(tittel.hel() + "\u0000" + tittel.utenNavn());
    }

    /** eInnsyn's id of where the cases lie, made the first time. */
    private String arkivdel() {
        var plass = utboks.arkivplass();
        if (plass.eksternArkivdel() != null) return plass.eksternArkivdel();
        var arkiv = lagEllerFinn("/arkiv", "/arkiv/", Innhold.arkiv(kommune, plass.arkivId()));
        var del = lagEllerFinn("/arkiv/" + arkiv + "/arkivdel", "/arkivdel/", Innhold.arkivdel(plass.arkivdelId()));
        utboks.settArkivdel(del);
        return del;
    }

    private String lagEllerFinn(String sti, String slag, Map<String, Object> innhold) {
        var svar = klient.opprett(sti, innhold);
        return svar.erOpptatt() ? opptattAv(svar, slag, innhold).orElseThrow(() -> Avvist.av(svar)) : id(kreve(svar));
    }

    /** The id that the answer names, else the one that has our externalId. */
    private Optional<String> opptattAv(Svar svar, String slag, Map<String, Object> innhold) {
        return svar.opptattAv().or(() -> finn(slag, String.valueOf(innhold.get("externalId"))));
    }

    private Optional<String> finn(String slag, String vaarId) {
        return kreve(klient.hent(slag.substring(0, slag.length() - 1) + "?externalIds=" + vaarId))
                .foerste();
    }

    private void fjern(Sending sending) {
        if (!sending.maaskeUte()) {
            utboks.fjernet(sending, null);
            return;
        }
        var der = Optional.ofNullable(sending.eksternId())
                .or(() -> finn(JOURNALPOST, sending.journalpostId().toString()));
        var status = der.map(id -> borte(klient.slett(JOURNALPOST + id), JOURNALPOST + id));
        ryddSak(sending);
        utboks.fjernet(sending, status.orElse(null));
    }

    /** The case goes with its last entry: its title may be what should not be said. Else it says no more than is out. */
    private void ryddSak(Sending sending) {
        var sak = utboks.sak(sending);
        if (sak.isEmpty()) return;
        var tittel = utlagte.sakstittel(sending.sak());
        if (tittel.isEmpty()) {
            var sti = SAKSMAPPE + sak.get().eksternId();
            borte(klient.slett(sti), sti);
            utboks.glemSak(sending);
        } else if (!harTittel(sak.get(), tittel.get())) {
            giTittel(sending, sak.get(), tittel.get());
        }
    }

    /** The status, when it is certain that nothing is there: taken away now, or gone before. A refusal is looked into. */
    private int borte(Svar svar, String sti) {
        if (svar.gikkBra() || erBorte(svar, sti)) return svar.status();
        throw Avvist.av(svar);
    }

    /** eInnsyn may say 400 of an id that it does not have: then it is asked for it. */
    private boolean erBorte(Svar svar, String sti) {
        return svar.finnesIkke() || svar.status() == 400 && klient.hent(sti).finnesIkke();
    }

    private static Svar kreve(Svar svar) {
        if (!svar.gikkBra()) throw Avvist.av(svar);
        return svar;
    }

    private static String id(Svar svar) {
        return svar.id().orElseThrow(() -> new Svikt(svar.status()));
    }
}

package no.dokumentsenter.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.dokumentsenter.felles.Brudd;
import no.dokumentsenter.felles.Klokke;
import org.jspecify.annotations.Nullable;

/** What must hold of a write-off (Noark 5: 3.4). Pure. */
final class Avskrivningsregler {
    /** M087: those who are asked for something. A copy asks for nothing. */
    private static final Set<String> MOTTAKERE = Set.of("EM", "GM", "IM");

    private Avskrivningsregler() {}

    /** Whether entries of this type wait for an answer. */
    static boolean girRestanse(Journalposttype type) {
        return type == Journalposttype.I || type == Journalposttype.N;
    }

    static boolean erMottaker(Part part) {
        return MOTTAKERE.contains(part.type());
    }

    static List<Brudd> kontroller(
            Journalpost post, List<Partsrad> parter, Avskrivning avskrivning, @Nullable Journalpost svar) {
        var brudd = new ArrayList<Brudd>();
        if (!girRestanse(post.journalposttype())) {
            brudd.add(Brudd.i("", "avskrivning.gir_ikke_restanse", post.nummer()));
        }
        var part = avskrivning.korrespondansepart();
        if (part != null && !erMottakerAv(post, parter, avskrivning)) {
            brudd.add(Brudd.i("mottaker", "avskrivning.ikke_mottaker"));
        }
        if (avskrivning.avskrivningsdato().isAfter(LocalDate.now(Klokke.OSLO))) {
            brudd.add(Brudd.i("dato", "avskrivning.i_framtida"));
        }
        if (avskrivning.avskrivningsdato().isBefore(tidligst(post))) {
            brudd.add(Brudd.i("dato", "avskrivning.foer_brevet"));
        }
        if (svar != null && !kanBesvare(svar, post)) {
            brudd.add(Brudd.i("svar", "avskrivning.ikke_et_svar", svar.nummer()));
        }
        return brudd;
    }

    private static boolean erMottakerAv(Journalpost post, List<Partsrad> parter, Avskrivning avskrivning) {
        return post.journalposttype() == Journalposttype.N
                && parter.stream()
                        .anyMatch(rad -> rad.id().equals(avskrivning.korrespondansepart()) && erMottaker(rad.part()));
    }

    /** An answer is of the same case, comes from us, and has not fallen away. */
    private static boolean kanBesvare(Journalpost svar, Journalpost post) {
        return svar.saksmappeId().equals(post.saksmappeId()) && kanBesvare(svar);
    }

    static boolean kanBesvare(Journalpost svar) {
        return svar.journalposttype() != Journalposttype.I && svar.status() != Journalstatus.UTGAAR;
    }

    /** Whether it has reached the one it is for: a letter is sent, a note is journalled. */
    static boolean erGitt(Journalpost svar) {
        return svar.status().erJournalfoert();
    }

    /** M619 of an answer, by how it is given. */
    static String maate(Journalpost svar) {
        if (svar.journalposttype() != Journalposttype.U) {
            return "BN";
        }
        return "epost".equals(svar.kanal()) ? "BE" : "BU";
    }

    /** The day of an answer: when it was sent, else the day it bears, else the day it was journalled. */
    static LocalDate dag(Journalpost svar) {
        var sendt = svar.sendtDato();
        if (sendt != null) {
            return sendt.atZoneSameInstant(Klokke.SONE).toLocalDate();
        }
        var dokumentdato = svar.dokumentetsDato();
        return dokumentdato == null ? svar.journaldato() : dokumentdato;
    }

    /** Nothing is answered before it came. A note of ours is there from the day it bears, whenever it is journalled. */
    private static LocalDate tidligst(Journalpost post) {
        var dokumentdato = post.dokumentetsDato();
        return post.mottattDato() == null && dokumentdato != null && dokumentdato.isBefore(post.journaldato())
                ? dokumentdato
                : fra(post);
    }

    /** From which day an entry waits. */
    static LocalDate fra(Journalpost post) {
        var mottatt = post.mottattDato();
        return mottatt == null
                ? post.journaldato()
                : mottatt.atZoneSameInstant(Klokke.SONE).toLocalDate();
    }
}

package no.dokumentsenter.arbeidsflate.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dokumentsenter.felles.Brudd;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Maskering;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.Journalpost;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Partsrad;
import no.dokumentsenter.journal.Retting;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Hjemler;
import no.dokumentsenter.metadata.Kodeliste;
import no.dokumentsenter.metadata.Kodelister;
import no.dokumentsenter.offentligjournal.OffentligJournal;
import no.dokumentsenter.skjerming.Skjerminger;
import no.dokumentsenter.tilgang.Brukere;
import no.dokumentsenter.tilgang.Saksbehandlervalg;
import org.springframework.stereotype.Component;

/** The form that corrects an entry: made of the entry as it is, and read again as a correction of what is another. */
@Component
class Rettbygger {
    private static final String PART = "part-";

    private final Journal journal;
    private final Lesetilgang tilgang;
    private final Skjerminger skjerminger;
    private final Hjemler hjemler;
    private final Kodelister kodelister;
    private final OffentligJournal offentlig;
    private final Brukere brukere;

    Rettbygger(
            Journal journal,
            Lesetilgang tilgang,
            Skjerminger skjerminger,
            Hjemler hjemler,
            Kodelister kodelister,
            OffentligJournal offentlig,
            Brukere brukere) {
        this.journal = journal;
        this.tilgang = tilgang;
        this.skjerminger = skjerminger;
        this.hjemler = hjemler;
        this.kodelister = kodelister;
        this.offentlig = offentlig;
        this.brukere = brukere;
    }

    /**
     * The form, with what was sent in its fields, or else the entry.
     *
     * @throws IkkeFunnet for one who may not read all of the entry
     */
    Rettside bygg(JournalpostId id, Map<String, String> sendt, List<String> feil) {
        var innsyn = tilgang.tilJournalpost(journal.hent(id));
        if (!innsyn.aapen()) {
            throw new IkkeFunnet();
        }
        var post = innsyn.post();
        var parter = journal.partsrader(id);
        var felt = felt(post, parter);
        if (erFerskt(sendt, post)) {
            felt.putAll(sendt);
        } else if (sendt.containsKey("grunn")) {
            // Somebody was first: what was sent may undo it, so the entry is shown as it is now.
            felt.put("grunn", sendt.get("grunn"));
        }
        var folk = brukere.saksbehandlere(Kommunevalg.valgt());
        return new Rettside(
                Kommunevalg.valgt().slug(),
                Kommunevalg.valgt().kode(),
                id.verdi(),
                post.versjon(),
                post.nummer(),
                felt,
                parter.stream()
                        .map(rad -> new Rettside.Part(
                                PART + rad.id(),
                                kodelister.kodenavn(
                                        Kodeliste.KORRESPONDANSEPARTTYPE,
                                        rad.part().type())))
                        .toList(),
                innsyn.skjerming().isPresent(),
                post.journalposttype().erInngaaende(),
                hjemler.gyldige(LocalDate.now(Klokke.OSLO)).stream()
                        .map(hjemmel -> new Svarside.Valg(hjemmel.kode(), hjemmel.hjemmel()))
                        .toList(),
                med(post.saksbehandler(), folk.stream().map(Saksbehandlervalg::navn)),
                med(post.administrativEnhet(), folk.stream().map(Saksbehandlervalg::enhet)),
                offentlig.erLagtUt(id),
                feil);
    }

    private static boolean erFerskt(Map<String, String> sendt, Journalpost post) {
        return String.valueOf(post.versjon()).equals(sendt.get("versjon"));
    }

    /** The one that is chosen is among the choices, also when it no longer is one of them. */
    private static List<String> med(String valgt, Stream<String> valg) {
        return Stream.concat(Stream.of(valgt), valg).distinct().sorted().toList();
    }

    private Map<String, String> felt(Journalpost post, List<Partsrad> parter) {
        var felt = new HashMap<String, String>();
        felt.put("tittel", post.tittel());
        felt.put("skjermes", skjermes(post));
        felt.put(
                "dokumentdato",
                Optional.ofNullable(post.dokumentetsDato()).map(Datoer::dato).orElse(""));
        felt.put("mottatt", mottatt(post).map(Datoer::dato).orElse(""));
        felt.put("saksbehandler", post.saksbehandler());
        felt.put("enhet", post.administrativEnhet());
        parter.forEach(rad -> felt.put(PART + rad.id(), rad.part().navn()));
        return felt;
    }

    private static Optional<LocalDate> mottatt(Journalpost post) {
        return Optional.ofNullable(post.mottattDato())
                .map(tid -> tid.atZoneSameInstant(Klokke.SONE).toLocalDate());
    }

    private String skjermes(Journalpost post) {
        var ord = Maskering.ord(post.tittel());
        return skjerminger.skjermedeOrd(post.id().verdi()).stream()
                .map(ord::get)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /**
     * What was sent, as a correction of the fields that are another than the entry's.
     *
     * @throws Regelbrudd when a date or a ground cannot be read
     */
    Retting les(JournalpostId id, Map<String, String> sendt) {
        var er = felt(journal.hent(id), journal.partsrader(id));
        Predicate<String> ny =
                navn -> sendt.containsKey(navn) && !sendt.get(navn).strip().equals(er.get(navn));
        return new Retting(
                endret(sendt, ny, "tittel"),
                ny.test("tittel") || ny.test("skjermes")
                        ? Optional.of(Maskering.ord(sendt.getOrDefault("skjermes", "")))
                        : Optional.empty(),
                hjemmel(sendt),
                endret(sendt, ny, "dokumentdato").map(tekst -> dato("dokumentdato", tekst)),
                endret(sendt, ny, "mottatt").map(tekst -> dato("mottatt", tekst)),
                endret(sendt, ny, "saksbehandler"),
                endret(sendt, ny, "enhet"),
                navn(sendt, ny),
                sendt.getOrDefault("grunn", ""));
    }

    private static Optional<String> endret(Map<String, String> sendt, Predicate<String> ny, String navn) {
        return Optional.of(navn).filter(ny).map(sendt::get);
    }

    private Optional<Retting.Hjemmel> hjemmel(Map<String, String> sendt) {
        return Optional.ofNullable(sendt.get("hjemmel"))
                .filter(kode -> !kode.isEmpty())
                .map(kode -> hjemler.finn(kode, LocalDate.now(Klokke.OSLO))
                        .orElseThrow(() -> Regelbrudd.i("hjemmel", "retting.hjemmel_mangler")))
                .map(hjemmel -> new Retting.Hjemmel(hjemmel.kode(), hjemmel.hjemmel()));
    }

    private static LocalDate dato(String felt, String tekst) {
        return Datoer.les(tekst).orElseThrow(() -> new Regelbrudd(List.of(Brudd.i(felt, "avskrivning.ukjent_dato"))));
    }

    private static Map<UUID, String> navn(Map<String, String> sendt, Predicate<String> ny) {
        return sendt.keySet().stream()
                .filter(felt -> felt.startsWith(PART) && ny.test(felt))
                .collect(Collectors.toMap(felt -> Svarvalg.id(felt.substring(PART.length())), sendt::get));
    }
}

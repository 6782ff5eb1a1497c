package no.dokumentsenter.postmottak.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.arbeidsflate.web.Arbeidsbord;
import no.dokumentsenter.felles.web.Kommunevalgbrikke;
import no.dokumentsenter.felles.web.Ramme;
import no.dokumentsenter.felles.web.Tilstede;
import no.dokumentsenter.postmottak.web.Skjema.Felt;
import no.dokumentsenter.postmottak.web.Skjema.Grunn;
import no.dokumentsenter.postmottak.web.Skjema.Hurtigvalg;
import no.dokumentsenter.postmottak.web.Skjema.Valg;
import no.dokumentsenter.postmottak.web.Skjema.Velger;

/** An ordinary Monday with invented people, as the pages get it. */
final class Proevedata {
    static final List<Kommunevalgbrikke> KOMMUNER = List.of(
            new Kommunevalgbrikke("vaaler", "VÅL", "Våler", 9),
            new Kommunevalgbrikke("aasnes", "ÅSN", "Åsnes", 17),
            new Kommunevalgbrikke("grue", "GRU", "Grue", 8));

    private static final Map<String, String> SLUG = Map.of("VÅL", "vaaler", "ÅSN", "aasnes", "GRU", "grue");

    private Proevedata() {}

    static Ramme ramme(String valgt) {
        return new Ramme(
                "Ingrid Sætre",
                "IS",
                KOMMUNER,
                valgt,
                34,
                List.of(
                        new Tilstede("Kari Nordli", "KN", "Kirkenær"),
                        new Tilstede("Per Haugen", "PH", "Flisa"),
                        new Tilstede("Jonas Bråten", "JB", "Vålbyen")),
                true);
    }

    static List<Koelinje> linjer() {
        var linjer = new ArrayList<Koelinje>();
        linjer.add(linje("ÅSN", "Tor Brenden", "fre 14.12", "papir", "Dispensasjon, garasje Kaffegata 9", "", ""));
        linjer.add(linje(
                "GRU",
                "Statsforvalteren i Innlandet",
                "fre 14.20",
                "epost",
                "Klagesak 2026/8841, oversending",
                "",
                ""));
        linjer.add(linje("VÅL", "Gravberget skog AS", "fre 14.31", "papir", "Melding om ny skogsbilveg", "", ""));
        linjer.add(linje("ÅSN", "Marte Skulstad", "fre 14.44", "epost", "Spørsmål om barnehageplass", "", "Kari"));
        linjer.add(linje("ÅSN", "Solør bygg AS", "fre 14.58", "epost", "Søknad om ferdigattest, 38/204", "", ""));
        linjer.add(linje(
                "GRU", "Kirkenær vel", "fre 15.02", "papir", "Høringsuttalelse, gang- og sykkelveg", "2 stk.", ""));
        linjer.add(linje("VÅL", "Arne Bjørkåsen", "fre 15.06", "epost", "Innsyn i tilsynsrapport 2025", "", ""));
        linjer.add(linje("ÅSN", "Tor Brenden", "man 07.51", "epost", "VS: Dispensasjon, garasje", "Lik?", ""));
        linjer.add(linje("VÅL", "Ukjent avsender", "man 08.30", "papir", "Brev uten underskrift", "Uavklart", ""));
        linjer.add(linje("GRU", "Namnå skole", "man 08.34", "epost", "Protokoll, samarbeidsutvalget 12.11.", "", ""));
        linjer.add(
                linje("ÅSN", "Innlandet fylkeskommune", "man 08.41", "epost", "Avkjørsel fv. 206, uttalelse", "", ""));
        linjer.add(linje("GRU", "Liv Rotneberg", "man 08.55", "epost", "Søknad om startlån", "", ""));
        linjer.add(linje("ÅSN", "Flisa sanitetsforening", "man 09.10", "papir", "Søknad om kulturmidler", "", ""));
        linjer.add(linje("VÅL", "Vaaler kirkelige fellesråd", "man 09.22", "epost", "Budsjettinnspill 2027", "", ""));
        return List.copyOf(linjer);
    }

    private static Koelinje linje(
            String kode, String fra, String tid, String kanal, String hva, String lapp, String tatt) {
        var id = UUID.nameUUIDFromBytes((fra + tid).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Koelinje(
                SLUG.getOrDefault(kode, ""),
                kode,
                id,
                fra,
                tid,
                kanal,
                hva,
                Optional.of(lapp).filter(s -> !s.isEmpty()),
                Optional.of(tatt).filter(s -> !s.isEmpty()),
                fra.equals("Liv Rotneberg"));
    }

    /** The page with this document on the desk. */
    static Arbeidsrute rute(Koelinje linje) {
        return rute(arbeid(linje, fyltSkjema(linje)));
    }

    static Arbeidsrute rute(Arbeid arbeid) {
        return new Arbeidsrute(Optional.of(arbeid), "alle", Optional.empty(), Optional.of(journalfoert("vaaler/x")));
    }

    static Kvittering journalfoert(String post) {
        return new Kvittering(
                post,
                "Journalført ÅSN 2026/1409-3 kl. 10.41.",
                Optional.of("/aasnes/journalposter/2026-1409-3"),
                Optional.empty());
    }

    static Arbeid arbeid(Koelinje linje, Skjema skjema) {
        var foerste = linje.fra().equals("Tor Brenden") && linje.kanal().equals("papir");
        var sider = new ArrayList<Sidevisning>();
        for (var nr = 1; nr <= (foerste ? 5 : 1); nr++) {
            sider.add(Proevebrev.side(nr, "/bilder/brev.png", nr == 1));
        }
        return new Arbeid(
                linje.slug(),
                linje.kode(),
                kommunenavn(linje.slug()),
                linje.id(),
                "1",
                new Arbeid.Hode(
                        "Brev fra " + linje.fra(),
                        "Mottatt 20.11.2026 kl. 14.12, Flisa",
                        "Bunt ÅSN-0412, ark 17–21",
                        Optional.of("Per Haugen"),
                        Optional.empty(),
                        "Åpnet av deg kl. 10.41"),
                List.copyOf(sider),
                Optional.empty(),
                Optional.empty(),
                "/" + linje.post() + "/original",
                Optional.of("/bilder/brev.pdf"),
                List.of(),
                List.of(new Kommunevalgbrikke("grue", "GRU", "Grue", 0)),
                skjema);
    }

    /** The same letter, but the file could not be opened. */
    static Arbeid uleselig(Koelinje linje) {
        var lest = arbeid(linje, tomtSkjema());
        return new Arbeid(
                lest.slug(),
                lest.kode(),
                lest.kommunenavn(),
                lest.id(),
                lest.versjon(),
                lest.hode(),
                List.of(),
                Optional.of(new Arbeid.Lesefeil(
                        "Filen er kryptert med passord.",
                        "Originalen er lagret og kan lastes ned. Be avsenderen sende den uten passord, eller fyll ut"
                                + " skjemaet for hånd.")),
                Optional.empty(),
                lest.original(),
                Optional.empty(),
                List.of(),
                lest.andreKommuner(),
                lest.skjema());
    }

    private static String kommunenavn(String slug) {
        return KOMMUNER.stream()
                .filter(k -> k.slug().equals(slug))
                .map(Kommunevalgbrikke::navn)
                .findFirst()
                .orElse("");
    }

    /** What the case search finds. */
    static List<Skjema.Saksforslag> treff() {
        return List.of(
                new Skjema.Saksforslag("s8", 0, "2026/8", "Veglys i Åsbygda", List.of(), false),
                new Skjema.Saksforslag("s9", 0, "2026/9", "Veglys i Hof", List.of(), false));
    }

    static Skjema fyltSkjema(Koelinje linje) {
        var garasje = linje.fra().equals("Tor Brenden");
        var tittel = garasje ? "Søknad om dispensasjon fra reguleringsplan, garasje, gnr. 41 bnr. 12" : linje.hva();
        return new Skjema(
                new Skjema.Sak(
                        List.of(
                                new Skjema.Saksforslag(
                                        "s1",
                                        1,
                                        "2026/1432",
                                        "Kaffegata 9, garasje",
                                        List.of(bevis(1, "samme saksnummer"), bevis(4, "samme eiendom")),
                                        true),
                                new Skjema.Saksforslag(
                                        "s2",
                                        2,
                                        "2024/871",
                                        "Reguleringsplan Flisa sentrum",
                                        List.of(bevis(3, "planen er nevnt")),
                                        false)),
                        false,
                        "Ny sak i arkivdel GBNR",
                        felt(tittel),
                        Optional.empty()),
                felt(tittel, bevis(3, "overskriften"), bevis(4, "eiendommen")),
                offentlig(tittel, -1, ord("Ingen navn eller nummer funnet.")),
                new Skjema.Avsender(
                        felt(linje.fra(), ord("Part i saken. Navnet er søkbart til 23.11.2027.")),
                        felt("Kaffegata 9, 2270 Flisa"),
                        true,
                        false),
                felt("18.11.2026", bevis(2, "onsdag, uke 47")),
                felt("20.11.2026"),
                new Skjema.Klassefelt(
                        Optional.of(felt("GBN 41/12 · L42 Byggesak", ord("Følger saken"))), felt(""), false, List.of()),
                List.of(new Valg("L42", "L42 Byggesak", false), new Valg("L12", "L12 Reguleringsplan", false)),
                tilgang("D", List.of(new Grunn(Optional.of(6), "fødselsnummer på side 1. Tittelen er åpen.", true))),
                velger("Plan og byggesak", List.of("Plan og byggesak", "Teknisk drift"), List.of()),
                garasje ? usikkerSaksbehandler() : velger("Siri Aas", List.of("Ola Grindvoll", "Siri Aas"), List.of()),
                List.of(
                        new Skjema.Dokumentlinje("d1", "H", "Søknad", "side 1–2"),
                        new Skjema.Dokumentlinje("d2", "V", "Situasjonskart", "side 3"),
                        new Skjema.Dokumentlinje("d3", "V", "Kvittering for nabovarsel", "side 4–5")),
                garasje
                        ? Optional.of(new Skjema.Duplikat("Kan være likt e-post kl. 07.51.", "/aasnes/postko/likt"))
                        : Optional.empty(),
                Optional.empty(),
                garasje ? List.of("saksbehandler") : List.of(),
                Optional.of("10.42"),
                List.of());
    }

    /** Nothing could be read: only what the envelope says. */
    static Skjema tomtSkjema() {
        return new Skjema(
                new Skjema.Sak(List.of(), true, "Ny sak i arkivdel GBNR", felt(""), Optional.of("Velg en sak.")),
                new Felt("", List.of(), Optional.of("Skriv en tittel.")),
                offentlig("Søknad om startlån til Kari Nordmann", 4, ord("Navnet er skjermet.")),
                new Skjema.Avsender(felt(""), felt(""), false, false),
                felt(""),
                felt("20.11.2026"),
                new Skjema.Klassefelt(
                        Optional.empty(), felt(""), true, List.of(new Hurtigvalg(1, "L42 Byggesak", "L42 Byggesak"))),
                List.of(),
                tilgang("", List.of()),
                velger("", List.of("Plan og byggesak"), List.of()),
                velger("", List.of("Ola Grindvoll"), List.of()),
                List.of(new Skjema.Dokumentlinje("d1", "H", "Dokument", "1 fil")),
                Optional.empty(),
                Optional.of(new Skjema.Feilkommune(
                        "grue",
                        "GRU",
                        "Grue",
                        "Postadressen er 2260 Kirkenær, og gnr. 61 finnes ikke i Åsnes.",
                        List.of(),
                        false)),
                List.of("tittel", "avsender", "enhet", "saksbehandler"),
                Optional.empty(),
                List.of("Brevet kan ikke journalføres før det er avklart hvilken kommune det gjelder."));
    }

    private static Velger usikkerSaksbehandler() {
        return new Velger(
                List.of(
                        new Valg("og", "Ola Grindvoll", false, Optional.of("Plan og byggesak")),
                        new Valg("sa", "Siri Aas", false, Optional.of("Teknisk drift"))),
                true,
                List.of(bevis(5, "To er nevnt.")),
                List.of(new Hurtigvalg(3, "og", "Ola Grindvoll"), new Hurtigvalg(4, "sa", "Siri Aas")),
                Optional.empty());
    }

    private static Velger velger(String valgt, List<String> navn, List<Grunn> hvorfor) {
        var valg = navn.stream().map(n -> new Valg(n, n, n.equals(valgt))).toList();
        return new Velger(valg, false, hvorfor, List.of(), Optional.empty());
    }

    private static Skjema.Tilgang tilgang(String valgt, List<Grunn> hvorfor) {
        return new Skjema.Tilgang(
                List.of(
                        new Valg("", "Åpen", valgt.isEmpty()),
                        new Valg("D", "Deler unntatt offentlighet", valgt.equals("D")),
                        new Valg("H", "Hele dokumentet unntatt offentlighet", valgt.equals("H"))),
                List.of(
                        new Valg("26-5", "offl. § 26 femte ledd", valgt.equals("D")),
                        new Valg("13-1", "offl. § 13, jf. fvl. § 13 første ledd nr. 1", false)),
                hvorfor,
                Optional.of(new Skjema.Skjermingsvalg(
                        new Hurtigvalg(5, "13-1", "offl. § 13, jf. fvl. § 13 første ledd nr. 1"), true, "0")),
                Optional.empty());
    }

    private static Skjema.OffentligTittel offentlig(String tittel, int skjermet, Grunn grunn) {
        var ord = new ArrayList<Skjema.Tittelord>();
        for (var tekst : tittel.split(" ", -1)) {
            ord.add(new Skjema.Tittelord(tekst, ord.size() == skjermet));
        }
        return new Skjema.OffentligTittel(
                List.copyOf(ord), skjermet < 0 ? "" : String.valueOf(skjermet), List.of(grunn));
    }

    private static Felt felt(String verdi, Grunn... hvorfor) {
        return new Felt(verdi, List.of(hvorfor), Optional.empty());
    }

    private static Grunn bevis(int nr, String tekst) {
        return new Grunn(Optional.of(nr), tekst, false);
    }

    private static Grunn ord(String tekst) {
        return new Grunn(Optional.empty(), tekst, false);
    }

    static Arbeidsbord bord() {
        return new Arbeidsbord(
                "Mandag 23. november",
                48,
                Optional.of(new Arbeidsbord.Eldste(linjer().getFirst().post(), "Åsnes", "fredag kl. 14.12")),
                List.of(
                        new Arbeidsbord.Kommunelinje(
                                "vaaler", "VÅL", "Våler", 9, Optional.of("fre 14.31"), 1, 0, 12, 21),
                        new Arbeidsbord.Kommunelinje(
                                "aasnes", "ÅSN", "Åsnes", 17, Optional.of("fre 14.12"), 2, 1, 26, 43),
                        new Arbeidsbord.Kommunelinje("grue", "GRU", "Grue", 8, Optional.of("fre 14.20"), 0, 0, 11, 19)),
                List.of(new Arbeidsbord.Varsel(
                        "warning",
                        "Postkassen i Grue svarer ikke.",
                        "Siste henting gikk bra kl. 09.20. Det prøves igjen hvert femte minutt.")),
                List.of(new Arbeidsbord.Overlevering(
                        "aasnes",
                        "ÅSN",
                        "fre 15.20",
                        "Kari Nordli",
                        "31 kom inn, 26 ble journalført, 2 avsluttet, 3 sto igjen.",
                        Optional.of("Postruta til Åsnes går en time senere i morgen."))),
                List.of(
                        hendelse("10.41", "ÅSN", "Journalført 2026/1409-3", "/aasnes/sak/1", "Ingrid Sætre"),
                        hendelse("10.38", "GRU", "Journalført 2026/977-12", "/grue/sak/2", "Kari Nordli"),
                        hendelse("10.35", "VÅL", "Ikke arkivverdig: reklame", "", "Kari Nordli"),
                        hendelse("10.31", "ÅSN", "Bunt ÅSN-0412 lest, 21 ark", "", "Per Haugen"),
                        hendelse("10.24", "ÅSN", "Venter på avklaring: brev uten underskrift", "/postko", "Per Haugen"),
                        hendelse("10.10", "GRU", "E-post hentet, 3 nye", "", "Systemet")),
                List.of(
                        new Tilstede("Ingrid Sætre", "IS", "Flisa"),
                        new Tilstede("Per Haugen", "PH", "Flisa"),
                        new Tilstede("Kari Nordli", "KN", "Kirkenær"),
                        new Tilstede("Jonas Bråten", "JB", "Vålbyen")),
                Optional.of("Neste henting kl. 13.00."));
    }

    static Arbeidsbord tomtBord() {
        var bord = bord();
        var null0 = bord.kommuner().stream()
                .map(k -> new Arbeidsbord.Kommunelinje(k.slug(), k.kode(), k.navn(), 0, Optional.empty(), 0, 0, 0, 0))
                .toList();
        return new Arbeidsbord(
                bord.dag(),
                48,
                Optional.empty(),
                null0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                bord.nesteHenting());
    }

    private static Arbeidsbord.Hendelse hendelse(String tid, String kode, String tekst, String lenke, String hvem) {
        return new Arbeidsbord.Hendelse(
                tid,
                SLUG.getOrDefault(kode, ""),
                kode,
                tekst,
                Optional.of(lenke).filter(s -> !s.isEmpty()),
                hvem);
    }
}

package no.dokumentsenter.einnsyn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.offentligjournal.Utlagt;
import no.dokumentsenter.offentligjournal.Utlagt.Tekst;

/**
 * What is sent, as eInnsyn's API 1.0 wants it. A field «…Sensitiv» is as public as the others, only not searched when
 * the entry is a year old: it holds the public text, and its neighbour the same without names of natural persons.
 */
final class Innhold {
    private Innhold() {}

    /** The journal of a municipality, as an archive. */
    static Map<String, Object> arkiv(Kommune kommune, UUID id) {
        return felt(id.toString(), Map.of("tittel", "Postjournal, " + kommune.navn()));
    }

    /** Its one part. */
    static Map<String, Object> arkivdel(UUID id) {
        return felt(id.toString(), Map.of("tittel", "Postjournal"));
    }

    static Map<String, Object> sak(Utlagt post, Tekst tittel) {
        return felt(
                post.saksmappeId().toString(),
                Map.of(
                        "offentligTittel", tittel.utenNavn(),
                        "offentligTittelSensitiv", tittel.hel(),
                        "saksaar", post.saksaar(),
                        "sakssekvensnummer", post.sakssekvensnummer()));
    }

    static Map<String, Object> sakstittel(Tekst tittel) {
        return Map.of("offentligTittel", tittel.utenNavn(), "offentligTittelSensitiv", tittel.hel());
    }

    static Map<String, Object> journalpost(Utlagt post) {
        var id = post.id().toString();
        var felt = felt(
                id,
                Map.of(
                        "offentligTittel", post.tittel().utenNavn(),
                        "offentligTittelSensitiv", post.tittel().hel(),
                        "journalaar", post.journalaar(),
                        "journalsekvensnummer", post.journalsekvensnummer(),
                        "journalpostnummer", post.journalpostnummer(),
                        "journalposttype", journalposttype(post.journalposttype()),
                        "journaldato", post.journaldato().toString(),
                        "administrativEnhet", post.enhet()));
        var dokumentdato = post.dokumentetsDato();
        if (dokumentdato != null) {
            felt.put("dokumentetsDato", dokumentdato.toString());
        }
        var hjemmel = post.hjemmel();
        if (hjemmel != null) {
            felt.put("skjerming", skjerming(id, hjemmel));
        }
        felt.put("korrespondansepart", parter(post));
        felt.put("dokumentbeskrivelse", List.of(hoveddokument(id, post.tittel())));
        return felt;
    }

    /** M082 as eInnsyn names it. */
    private static String journalposttype(String m082) {
        return switch (m082) {
            case "I" -> "inngaaende_dokument";
            case "U" -> "utgaaende_dokument";
            case "N" -> "organinternt_dokument_for_oppfoelging";
            case "X" -> "organinternt_dokument_uten_oppfoelging";
            case "S" -> "saksframlegg";
            default -> "ukjent";
        };
    }

    /** The whole ground, which offf § 6 (3) asks for. */
    private static Map<String, Object> skjerming(String id, String hjemmel) {
        var felt = new LinkedHashMap<String, Object>();
        felt.put("externalId", id + "-skjerming");
        felt.put("tilgangsrestriksjon", "UO");
        felt.put("skjermingshjemmel", hjemmel);
        return felt;
    }

    private static List<Map<String, Object>> parter(Utlagt post) {
        var parter = new ArrayList<Map<String, Object>>();
        post.avsendere().forEach(navn -> parter.add(part(post, parter.size(), navn, "avsender")));
        post.mottakere().forEach(navn -> parter.add(part(post, parter.size(), navn, "mottaker")));
        return parter;
    }

    /** The same place has the same id: a name that changes is changed there, and not added to. */
    private static Map<String, Object> part(Utlagt post, int plass, Tekst navn, String type) {
        var felt = new LinkedHashMap<String, Object>();
        felt.put("externalId", post.id() + "-part-" + plass);
        felt.put("korrespondansepartNavn", navn.utenNavn());
        felt.put("korrespondansepartNavnSensitiv", navn.hel());
        felt.put("korrespondanseparttype", type);
        return felt;
    }

    /** Titles of documents are not put out, so it has the entry's; files are not put out, so it has no object. */
    private static Map<String, Object> hoveddokument(String id, Tekst tittel) {
        var felt = new LinkedHashMap<String, Object>();
        felt.put("externalId", id + "-dokument-1");
        felt.put("tittel", tittel.utenNavn());
        felt.put("tittelSensitiv", tittel.hel());
        felt.put("dokumentnummer", 1);
        felt.put("tilknyttetRegistreringSom", "hoveddokument");
        return felt;
    }

    private static Map<String, Object> felt(String id, Map<String, Object> andre) {
        var felt = new LinkedHashMap<String, Object>();
        felt.put("externalId", id);
        felt.put("systemId", id);
        felt.putAll(andre);
        return felt;
    }
}

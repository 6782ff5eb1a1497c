package no.dokumentsenter.detektor;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words before a number say that it is. The nearest says most. */
enum Ledetekst {
    IDENTITET,
    HJELPENUMMER,
    DUF,
    KONTO,
    TELEFON,
    /** Some other number, such as a case's or a customer's. */
    ANNET,
    INGEN;

    /** How far back it is looked for. */
    private static final int LENGDE = 40;
    /** Another number between is what the words told of. */
    private static final int ET_TALL = 5;

    // Asked of forty chars at most, so no text is long enough to make it slow.
    private static final Pattern ORD = Pattern.compile("(?<HJELPENUMMER>\\bfh-?n(?:umme)?r|felles hjelpenummer)"
            + "|(?<IDENTITET>(?<![\\p{L}])f\\.? ?nr|f(?:ø|oe|o)dselsn\\p{L}*|f(?:ø|oe|o)dsels- og person\\p{L}*|person-?n(?:r|umm)\\p{L}*|person-?id|(?<![\\p{L}])p\\.?nr"
            + "|(?<![\\p{L}])[dh][-.]? ?n(?:umme)?r|(?<![\\p{L}])id(?:entitets)?-?n(?:umme)?r)"
            + "|(?<DUF>(?<![\\p{L}])duf(?:-? ?n(?:umme)?r)?|utlendingsn(?:umme)?r)"
            + "|(?<KONTO>konto(?!r(?!n))(?:n(?:umme)?r\\p{L}*|\\p{L}*\\.? ?n(?:umme)?r|)|(?<![\\p{L}])kto(?:n?r)?|iban|bankgiro)"
            + "|(?<TELEFON>(?<![\\p{L}])tlf(?:\\.? ?nr)?|telefon(?:\\.? ?n(?:umme)?r)?\\p{L}*|(?<![\\p{L}])mob(?:il)?(?:\\.? ?n(?:umme)?r)?(?![\\p{L}])|(?<![\\p{L}])ring(?:e|es)?(?![\\p{L}])"
            + "|(?<![\\p{L}])nås(?![\\p{L}])|(?<![\\p{L}])sms|(?<![\\p{L}])fa(?:x|ks)(?![\\p{L}]))"
            + "|(?<ANNET>(?:nr|nummer|nummeret|kode|kid|ref|referanse|id)(?![\\p{L}])|faktura|kunde|ordre|bestilling|bilag|serien"
            + "|målepunkt|(?<![\\p{L}])(?:ean|gtin|isbn|issn|org|kr|nok|sum|beløp|mva|sak|gnr|bnr|lån|avtale|mmsi|imo|img|dsc)(?![\\p{L}])"
            + "|budsjett|regnskap|prosjekt|koordinat|versjon)");

    /** Of the number that begins here. */
    static Ledetekst foer(String tekst, int sted) {
        var fra = Math.max(0, sted - LENGDE);
        var sifre = 0;
        var bokstav = false;
        for (var i = sted - 1; i >= fra; i--) {
            bokstav = bokstav || Character.isLetter(tekst.charAt(i));
            sifre = Tallrekke.erSiffer(tekst.charAt(i)) ? sifre + 1 : 0;
            if (sifre == ET_TALL) {
                fra = i + ET_TALL;
            }
        }
        if (!bokstav) {
            return INGEN;
        }
        var treff = ORD.matcher(tekst.substring(fra, sted).toLowerCase(Locale.ROOT));
        var siste = INGEN;
        while (treff.find()) {
            siste = hva(treff);
        }
        return siste;
    }

    private static Ledetekst hva(Matcher treff) {
        for (var slag : List.of(HJELPENUMMER, IDENTITET, DUF, KONTO, TELEFON)) {
            if (treff.start(slag.name()) >= 0) {
                return slag;
            }
        }
        return ANNET;
    }
}

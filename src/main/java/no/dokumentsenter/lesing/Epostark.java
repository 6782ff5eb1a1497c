package no.dokumentsenter.lesing;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.dokumentsenter.felles.Klokke;

/** The sheet of paper that an e-mail becomes: who, to whom, when, what, attachments, and the text. */
final class Epostark {
    private static final DateTimeFormatter TID = DateTimeFormatter.ofPattern(
                    "d. MMMM yyyy 'kl.' HH.mm", Locale.of("nb", "NO"))
            .withZone(Klokke.SONE);

    private Epostark() {}

    static byte[] skriv(Epost epost) {
        var hode = new ArrayList<Pdfskriver.Hodelinje>();
        leggTil(hode, "Fra", Mimehode.vist(epost.fraNavn(), epost.fraAdresse()));
        leggTil(hode, "Til", String.join(", ", epost.til()));
        leggTil(hode, "Kopi", String.join(", ", epost.kopi()));
        leggTil(hode, "Sendt", epost.sendt().map(TID::format).orElse(""));
        var filer = epost.vedlegg().stream().filter(v -> !v.innebygd()).map(Epostark::vedlegg);
        leggTil(hode, "Vedlegg", String.join("\n", filer.toList()));
        var emne = epost.emne().isBlank() ? "(uten emne)" : epost.emne();
        return Pdfskriver.skriv(emne, hode, epost.tekst().isBlank() ? List.of() : List.of(epost.tekst()));
    }

    static String vedlegg(Vedlegg vedlegg) {
        return vedlegg.iKarantene() ? vedlegg.filnavn() + " (program, ikke åpnet)" : vedlegg.filnavn();
    }

    private static void leggTil(List<Pdfskriver.Hodelinje> hode, String ledetekst, String verdi) {
        if (!verdi.isBlank()) hode.add(new Pdfskriver.Hodelinje(ledetekst, verdi));
    }
}

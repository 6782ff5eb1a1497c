package no.dokumentsenter.postmottak;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Innstilling;
import no.dokumentsenter.kommune.Innstillinger;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words the notice in the languages that the municipality has chosen: its own text when it has one, else ours. */
@Component
class Varseltekst {
    private final MessageSource tekster;
    private final Innstillinger innstillinger;

    Varseltekst(MessageSource tekster, Innstillinger innstillinger) {
        this.tekster = tekster;
        this.innstillinger = innstillinger;
    }

    Varselbrev av(Kommune fra, Kommune til, Post post) {
        var spraak = spraak(innstillinger.verdi(fra, Innstilling.VARSEL_MAALFORM));
        return new Varselbrev(
                tekst("varsel.emne", spraak.getFirst(), til.navn()),
                spraak.stream().map(maal -> brev(fra, til, post, maal)).collect(Collectors.joining("\n\n–\n\n")));
    }

    private String brev(Kommune fra, Kommune til, Post post, Locale maal) {
        var dag = Datoer.dato(post.mottattDato().atZoneSameInstant(Klokke.SONE).toLocalDate());
        var egen = innstillinger.gjelder(
                fra, maal.getLanguage().equals("nn") ? Innstilling.VARSEL_TEKST_NN : Innstilling.VARSEL_TEKST_NB);
        var tekst = egen.map(ord -> ord.replace("{kommune}", fra.navn())
                        .replace("{til}", til.navn())
                        .replace("{dato}", dag))
                .orElseGet(() -> tekst("varsel.tekst", maal, dag, fra.navn(), til.navn()));
        return tekst + "\n\n" + tekst("varsel.hilsen", maal, fra.navn());
    }

    private static List<Locale> spraak(String maalform) {
        return switch (maalform) {
            case "nn" -> List.of(Locale.of("nn"));
            case "begge" -> List.of(Locale.of("nb"), Locale.of("nn"));
            default -> List.of(Locale.of("nb"));
        };
    }

    private String tekst(String kode, Locale maal, Object... data) {
        return tekster.getMessage(kode, data, maal);
    }
}

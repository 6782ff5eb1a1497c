package no.dokumentsenter.epost;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import no.dokumentsenter.epost.Epostoppsett.Kvittering;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a receipt: which municipality received the e-mail and when, and nothing of what the e-mail said. */
@Component
class Kvitteringsskriver {
    private static final String UTF8 = StandardCharsets.UTF_8.name();

    private final MessageSource tekster;

    Kvitteringsskriver(MessageSource tekster) {
        this.tekster = tekster;
    }

    /**
     * The letter, with the heads that keep machines from answering it (RFC 3834, 3.1; X-Auto-Response-Suppress is
     * Exchange's own). Sent twice it has the same name both times, so that a mail server may throw one away.
     */
    MimeMessage skriv(Kommune kommune, Kvittering valg, Kvitteringsbrev brev) throws MessagingException {
        var melding = new MedNavn("<" + (brev.varsel().isPresent() ? "varsel." : "kvittering.") + brev.id() + "@"
                + domene(valg.fra()) + ">");
        try {
            melding.setFrom(new InternetAddress(valg.fra(), kommune.navn() + " kommune", UTF8));
        } catch (UnsupportedEncodingException umulig) {
            throw new IllegalStateException(umulig);
        }
        melding.setRecipient(Message.RecipientType.TO, new InternetAddress(brev.mottaker()));
        melding.setSentDate(Date.from(Klokke.OSLO.instant()));
        melding.setHeader("Auto-Submitted", "auto-replied");
        melding.setHeader("X-Auto-Response-Suppress", "All");
        if (brev.messageId().isPresent()) {
            melding.setHeader("In-Reply-To", brev.messageId().get());
            melding.setHeader("References", brev.messageId().get());
        }
        if (brev.varsel().isPresent()) {
            var varsel = brev.varsel().get().brev();
            melding.setSubject(varsel.emne(), UTF8);
            melding.setText(varsel.tekst() + "\n", UTF8);
        } else {
            kvitter(melding, kommune, valg, brev);
        }
        melding.saveChanges();
        return melding;
    }

    private void kvitter(MimeMessage melding, Kommune kommune, Kvittering valg, Kvitteringsbrev brev)
            throws MessagingException {
        var spraak = spraak(valg);
        melding.setSubject(fyll(tekst("epost.kvittering.emne", spraak.getFirst()), kommune, brev), UTF8);
        melding.setContentLanguage(spraak.stream().map(Locale::getLanguage).toArray(String[]::new));
        melding.setText(
                spraak.stream()
                        .map(maal -> fyll(
                                valg.tekst().getOrDefault(maal.getLanguage(), tekst("epost.kvittering.tekst", maal)),
                                kommune,
                                brev))
                        .collect(Collectors.joining("\n\n–\n\n", "", "\n")),
                UTF8);
    }

    /** What comes after the sign: who we say that we are. */
    static String domene(String adresse) {
        return adresse.substring(adresse.lastIndexOf('@') + 1);
    }

    private static List<Locale> spraak(Kvittering valg) {
        return switch (valg.maalform()) {
            case NB -> List.of(Locale.of("nb"));
            case NN -> List.of(Locale.of("nn"));
            case BEGGE -> List.of(Locale.of("nb"), Locale.of("nn"));
        };
    }

    private String tekst(String kode, Locale spraak) {
        return tekster.getMessage(kode, new Object[0], spraak);
    }

    private static String fyll(String tekst, Kommune kommune, Kvitteringsbrev brev) {
        var dag = brev.mottatt().atZoneSameInstant(Klokke.SONE).toLocalDate();
        return tekst.replace("{kommune}", kommune.navn())
                .replace("{dato}", Datoer.dato(dag))
                .replace("{klokke}", Datoer.klokke(brev.mottatt()));
    }

    /** A message whose name is given, not made up by the library. */
    private static final class MedNavn extends MimeMessage {
        private final String navn;

        MedNavn(String navn) {
            super(Session.getInstance(new Properties()));
            this.navn = navn;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", navn);
        }
    }
}

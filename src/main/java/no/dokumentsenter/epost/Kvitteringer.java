package no.dokumentsenter.epost;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.epost.Epostoppsett.Epost;
import no.dokumentsenter.epost.Epostoppsett.Imap;
import no.dokumentsenter.epost.Epostoppsett.Kvittering;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Videresending;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the receipts: which are to be sent is decided as the e-mail is noted, and what came of each is written down. */
@Service
public class Kvitteringer {
    private static final Duration TIME = Duration.ofHours(1);

    private final KvitteringRepository repository;
    private final VarselRepository varsler;
    private final Kvitteringsvalg valgene;
    private final Videresending videresending;
    private final Endringslogg logg;

    Kvitteringer(
            KvitteringRepository repository,
            VarselRepository varsler,
            Kvitteringsvalg valgene,
            Videresending videresending,
            Endringslogg logg) {
        this.repository = repository;
        this.varsler = varsler;
        this.valgene = valgene;
        this.videresending = videresending;
        this.logg = logg;
    }

    /** How many of the bound municipality's receipts wait, are sent, were refused, and were never to be sent. */
    @Transactional(readOnly = true)
    public Map<String, Long> antallPerStatus(Kommune kommune) {
        return repository.antallPerStatus(kommune);
    }

    /**
     * Notes the receipt of a new item, or why it gets none, in the item's own transaction. The caller holds the lock of
     * the mailbox, so that two messages of one sender cannot both be the first.
     */
    @Transactional
    void noter(UUID post, Meldingshode hode) {
        var kommune = Kommunevalg.valgt();
        var epost = valgene.epost(kommune);
        var valg = valgene.gjelder(kommune).filter(Kvittering::send);
        if (epost.isEmpty() || valg.isEmpty()) return;
        var unnlatt = Kvitteringsregler.unnlatt(hode, egne(epost.get(), valg.get()))
                .or(() -> faattFoer(kommune, hode, valg.get()));
        if (unnlatt.isPresent()) {
            repository.settInnUnnlatt(kommune, post, unnlatt.get());
        } else {
            var mottaker = hode.svaradresse().orElseThrow();
            repository.settInn(kommune, post, mottaker, smaa(mottaker), hode.messageId());
        }
    }

    private Optional<Unnlatt> faattFoer(Kommune kommune, Meldingshode hode, Kvittering valg) {
        var naa = OffsetDateTime.now(Klokke.OSLO);
        if (hode.messageId().filter(id -> repository.harFaatt(kommune, id)).isPresent()) {
            return Optional.of(Unnlatt.SAMME_MELDING);
        }
        var adressat = smaa(hode.svaradresse().orElseThrow());
        if (repository.harFaattSiden(kommune, adressat, naa.minus(valg.mellomrom()))) {
            return Optional.of(Unnlatt.NYLIG);
        }
        return repository.antallSiden(kommune, naa.minus(TIME)) >= valg.tak()
                ? Optional.of(Unnlatt.TAK)
                : Optional.empty();
    }

    static Set<String> egne(Epost epost, Kvittering valg) {
        var postkasse = Optional.ofNullable(epost.imap()).map(Imap::bruker);
        return Stream.concat(Stream.concat(Stream.of(valg.fra()), postkasse.stream()), valg.egne().stream())
                .map(Kvitteringer::smaa)
                .collect(Collectors.toSet());
    }

    private static String smaa(String adresse) {
        return adresse.strip().toLowerCase(Locale.ROOT);
    }

    /** What holds for the bound municipality today; empty when it has no e-mail. */
    @Transactional(readOnly = true)
    Optional<Kvittering> valg() {
        return valgene.gjelder(Kommunevalg.valgt());
    }

    /** Whether a notice waits, or a receipt when the municipality sends them. */
    @Transactional(readOnly = true)
    boolean noenVenter(boolean kvitterer) {
        var kommune = Kommunevalg.valgt();
        return varsler.koe().noenVenter(kommune)
                || kvitterer && repository.koe().noenVenter(kommune);
    }

    /** The next one to send, notices first; nobody else gets it while the lease lasts. */
    @Transactional
    Optional<Kvitteringsbrev> ta(Duration leie, boolean kvitterer) {
        var kommune = Kommunevalg.valgt();
        return varsler.ta(kommune, leie).or(() -> kvitterer ? repository.ta(kommune, leie) : Optional.empty());
    }

    /** The mail server has it. */
    @Transactional
    void sendt(Kvitteringsbrev brev) {
        if (brev.varsel().isPresent()) {
            varsler.koe().sendt(Kommunevalg.valgt(), brev.post());
            Innlogget.som(brev.varsel().get().bestiltAv(), () -> {
                videresending.varselGikk(brev.post());
                return null;
            });
        } else {
            repository.koe().sendt(Kommunevalg.valgt(), brev.id());
            logg.hendt("innkommet_post", brev.post(), "kvittering sendt", null);
        }
    }

    /** It will never be sent. */
    @Transactional
    void avvist(Kvitteringsbrev brev, String grunn) {
        if (brev.varsel().isPresent()) {
            varsler.koe().avvist(Kommunevalg.valgt(), brev.post(), grunn);
            logg.hendt("innkommet_post", brev.post(), "varsel avvist", grunn);
        } else {
            repository.koe().avvist(Kommunevalg.valgt(), brev.id(), grunn);
            logg.hendt("innkommet_post", brev.post(), "kvittering avvist", grunn);
        }
    }

    @Transactional
    void utsett(Kvitteringsbrev brev, Duration pause) {
        var koe = brev.varsel().isPresent() ? varsler.koe() : repository.koe();
        koe.utsett(Kommunevalg.valgt(), brev.id(), pause);
    }
}

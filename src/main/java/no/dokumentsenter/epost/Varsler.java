package no.dokumentsenter.epost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.epost.Epostoppsett.Epost;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Kanal;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Varselbrev;
import no.dokumentsenter.postmottak.Varselkanal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door to the notices that a person sends to those who wrote to the wrong municipality. Who gets none is decided by the
 * same rules as for receipts, asked of the message's own head.
 */
@Service
public class Varsler implements Varselkanal {
    private final VarselRepository repository;
    private final Kvitteringsvalg valgene;
    private final Postkoe koe;

    Varsler(VarselRepository repository, Kvitteringsvalg valgene, Postkoe koe) {
        this.repository = repository;
        this.valgene = valgene;
        this.koe = koe;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> hinder(UUID post) {
        var kommune = Kommunevalg.valgt();
        if (repository.stand(kommune, post).isPresent()) return Optional.of("sendt_foer");
        if (!koe.hent(post).kanal().equals(Kanal.EPOST.kode())) return Optional.of("ikke_epost");
        if (!kanSende(kommune)) return Optional.of("ikke_satt_opp");
        var hode = hode(post);
        return Kvitteringsregler.unnlatt(
                        hode, Kvitteringer.egne(valgene.epost(kommune).orElseThrow(), valgene.oppsatt(kommune)))
                .map(Unnlatt::kode)
                .or(() -> repository.finnes(kommune, post, hode.messageId())
                        ? Optional.of("sendt_foer")
                        : Optional.empty());
    }

    private boolean kanSende(Kommune kommune) {
        return valgene.epost(kommune).map(Epost::smtp).isPresent()
                && valgene.oppsatt(kommune).fra().indexOf('@') > 0;
    }

    /** Of the original's first bytes; what cannot be understood is not there. */
    private Meldingshode hode(UUID post) {
        try (var innhold = koe.innhold(post, koe.hent(post).sjekksum())) {
            return Meldingshode.les(innhold.readNBytes(Meldingshode.LENGST));
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    @Override
    @Transactional
    public void send(UUID post, Varselbrev brev) {
        var hode = hode(post);
        var mottaker = hode.svaradresse().orElseThrow(() -> Regelbrudd.i("", "varsel.hinder.avsender"));
        if (!repository.settInn(Kommunevalg.valgt(), post, mottaker, hode.messageId(), brev)) {
            throw Regelbrudd.i("", "varsel.hinder.sendt_foer");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Stand> stand(UUID post) {
        return repository.stand(Kommunevalg.valgt(), post);
    }
}

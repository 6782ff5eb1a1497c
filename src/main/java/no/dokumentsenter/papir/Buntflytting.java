package no.dokumentsenter.papir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.dokumentlager.Fil;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Arbeidsmappe;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.lesing.Buntdel;
import no.dokumentsenter.lesing.Buntleser;
import no.dokumentsenter.postmottak.InnkommetPost;
import no.dokumentsenter.postmottak.Kanal;
import no.dokumentsenter.postmottak.Mottak;
import no.dokumentsenter.postmottak.Videresending;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Door for a stack that was scanned in the wrong municipality, before any of it is an item. The whole becomes a stack in
 * the right one; single pages become letters in its queue. Always by a person who registers in both, and it is there
 * before it is gone from here ({@code docs/adr/0033}).
 */
@Service
public class Buntflytting {
    private static final String PDF = "application/pdf";
    private static final Set<Buntstatus> FOER_KOEEN = Set.of(Buntstatus.STANSET, Buntstatus.KONTROLL);

    private final Skannebunter dor;
    private final BuntRepository bunter;
    private final SideRepository sider;
    private final BuntflyttingRepository flyttinger;
    private final Papirmottak papirmottak;
    private final Buntlesing lesing;
    private final Buntleser leser;
    private final Mottak mottak;
    private final Videresending videresending;
    private final Dokumentlager lager;
    private final Endringslogg logg;
    private final TransactionTemplate her;
    private final TransactionTemplate der;

    Buntflytting(
            Skannebunter dor,
            BuntRepository bunter,
            SideRepository sider,
            BuntflyttingRepository flyttinger,
            Papirmottak papirmottak,
            Buntlesing lesing,
            Buntleser leser,
            Mottak mottak,
            Videresending videresending,
            Dokumentlager lager,
            Endringslogg logg,
            PlatformTransactionManager transaksjoner) {
        this.dor = dor;
        this.bunter = bunter;
        this.sider = sider;
        this.flyttinger = flyttinger;
        this.papirmottak = papirmottak;
        this.lesing = lesing;
        this.leser = leser;
        this.mottak = mottak;
        this.videresending = videresending;
        this.lager = lager;
        this.logg = logg;
        this.her = new TransactionTemplate(transaksjoner);
        this.der = new TransactionTemplate(transaksjoner);
        this.der.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Where this person can move a stack to from the bound municipality. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Kommune> maal() {
        return Paalogget.person().kommuner(Handling.REGISTRERE).stream()
                .filter(kommune -> !kommune.equals(Kommunevalg.valgt()))
                .toList();
    }

    /**
     * Moves the whole stack: the same bytes are a new original there, looked through anew, and the stack is put away here.
     *
     * @throws Regelbrudd without a reason
     * @throws no.dokumentsenter.felles.Konflikt when it is not as it was shown, or something of it is an item already
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void flyttAlt(UUID id, int versjon, Kommune til, String grunn) {
        kontroller(til, grunn);
        var fra = Kommunevalg.valgt();
        var bunt = krevVist(id);
        var fil = kopier(bunt, til);
        her.executeWithoutResult(_ -> {
            var foer = dor.laas(id, versjon, FOER_KOEEN);
            if (flyttinger.flyttet(fra, id).stream().anyMatch(en -> !en.alt())) {
                throw Regelbrudd.i("", "papir.flytt.noe_er_flyttet");
            }
            var ny = Objects.requireNonNull(Kommunevalg.<@Nullable UUID, RuntimeException>i(
                    til, () -> der.execute(_ -> noterDer(foer, fra, fil))));
            bunter.avgjoer(fra, id, Buntstatus.AVSLUTTET, Optional.of(Buntavslutning.FEIL_KOMMUNE), grunn.strip());
            bunter.flyttet(fra, id, til);
            flyttinger.settInn(fra, id, til, Optional.of(ny), "", grunn.strip());
            logg.endret("skannebunt", id, "status", foer.status(), Buntstatus.AVSLUTTET.kode() + " flyttet");
            logg.hendt("skannebunt", id, "flyttet", til.slug() + " " + ny);
        });
    }

    private UUID noterDer(Skannebunt bunt, Kommune fra, Fil fil) {
        var her = Kommunevalg.valgt();
        var ny =
                papirmottak.noter(new InnkommetPost(Kanal.PAPIR, bunt.filnavn(), bunt.mimeType()), fil, bunt.stasjon());
        var naa = bunter.laas(her, ny.id()).orElseThrow(() -> Regelbrudd.i("", "papir.flytt.er_der"));
        flyttinger.settInnHit(her, ny.id(), fra, bunt);
        logg.hendt("skannebunt", ny.id(), "flyttet hit", fra.slug() + " " + bunt.id());
        if (naa.buntstatus() == Buntstatus.AVSLUTTET) {
            // It was put away here once, and comes back: somebody must see it again.
            var igjen = naa.annenKommuneId() == null ? Buntstatus.KONTROLL : Buntstatus.STANSET;
            bunter.avgjoer(her, ny.id(), igjen, Optional.empty(), "");
            logg.endret("skannebunt", ny.id(), "status", naa.status(), igjen.kode());
        }
        return ny.id();
    }

    /**
     * Moves some pages: each letter that they are becomes a file of its own and an item in the other queue, and is counted
     * here as sent on. A stopped stack goes on when no sheet of another municipality is left in it.
     *
     * @param valgte the numbers of the pages, letters' and foreign sheets
     * @return how many letters were moved
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public int flyttSider(UUID id, int versjon, Set<Integer> valgte, Kommune til, String grunn) {
        kontroller(til, grunn);
        var bunt = krevVist(id);
        var alle = Objects.requireNonNull(her.execute(_ -> sider.sider(Kommunevalg.valgt(), id)));
        var brev = Buntregler.brevAv(alle, valgte);
        var filer = lagFiler(bunt, brev);
        her.executeWithoutResult(_ -> noterSider(dor.laas(id, versjon, FOER_KOEEN), valgte, til, grunn, filer));
        return brev.size();
    }

    /** The bytes are stored before anything is noted: bytes without a row are harmless. */
    private List<Fil> lagFiler(Skannebunt bunt, List<List<Arkside>> brev) {
        try (var mappe = Arbeidsmappe.ny("papir")) {
            var deler = brev.stream()
                    .map(sidene -> new Buntdel(
                            bunt.id() + " flyttet " + sidene.getFirst().side(),
                            Buntlaging.valgte(Sidesteg.liste(sidene))))
                    .toList();
            var laget = leser.del(lesing.kopi(bunt, mappe), bunt.filnavn(), deler, mappe.undermappe());
            if (laget.grunn().isPresent()) {
                throw Regelbrudd.i("", "papir.flytt.kan_ikke_deles");
            }
            var filer = new ArrayList<Fil>();
            for (Path en : laget.filer()) {
                try (var innhold = Files.newInputStream(en)) {
                    filer.add(mottak.lagre(innhold));
                }
            }
            return filer;
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    private void noterSider(Skannebunt bunt, Set<Integer> valgte, Kommune til, String grunn, List<Fil> filer) {
        var kommune = Kommunevalg.valgt();
        var liste = valgte.stream().sorted().map(nr -> Integer.toString(nr)).collect(Collectors.joining(","));
        var nr = flyttinger.settInn(kommune, bunt.id(), til, Optional.empty(), liste, grunn.strip());
        for (var i = 0; i < filer.size(); i++) {
            var navn = "flyttet-" + nr + "-" + (i + 1) + ".pdf";
            var post = videresending.sendNy(
                    new InnkommetPost(Kanal.PAPIR, navn, PDF), filer.get(i), bunt.mottattTid(), til, grunn.strip());
            flyttinger.settInnPost(kommune, bunt.id(), nr, post);
        }
        sider.sider(kommune, bunt.id()).stream()
                .filter(side -> valgte.contains(side.side()))
                .map(side -> side.med(Sideslag.FLYTTET, false, true, side.rotasjon()))
                .forEach(side -> sider.endre(kommune, bunt.id(), side));
        logg.hendt("skannebunt", bunt.id(), "sider flyttet", til.slug() + " " + liste);
        videre(bunt);
    }

    private void videre(Skannebunt bunt) {
        var kommune = Kommunevalg.valgt();
        var igjen = sider.sider(kommune, bunt.id()).stream().anyMatch(side -> side.sideslag() == Sideslag.FREMMED);
        if (bunt.buntstatus() == Buntstatus.STANSET && !igjen) {
            bunter.settStatus(kommune, bunt.id(), Buntstatus.KONTROLL);
            logg.endret("skannebunt", bunt.id(), "status", bunt.status(), Buntstatus.KONTROLL.kode());
        } else {
            bunter.nyVersjon(kommune, bunt.id());
        }
    }

    private static void kontroller(Kommune til, String grunn) {
        Paalogget.krev(Handling.REGISTRERE);
        if (til.equals(Kommunevalg.valgt()) || !Paalogget.person().kan(Handling.REGISTRERE, til)) {
            throw new IkkeFunnet();
        }
        Skannebunter.krevForklaring(grunn);
    }

    /** What may not be shown to this person is not moved by this person either. */
    private Skannebunt krevVist(UUID id) {
        var bunt = Objects.requireNonNull(
                her.execute(_ -> bunter.hent(Kommunevalg.valgt(), id).orElseThrow(IkkeFunnet::new)));
        if (!dor.maaVises(bunt)) {
            throw new IkkeFunnet();
        }
        return bunt;
    }

    private Fil kopier(Skannebunt bunt, Kommune til) {
        try (var innhold = lager.aapne(Kommunevalg.valgt(), bunt.sjekksum())) {
            return lager.lagre(til, innhold);
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }
}

package no.dokumentsenter.papir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.dokumentlager.Fil;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Arbeidsmappe;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.lesing.Buntleser;
import no.dokumentsenter.lesing.Buntside;
import no.dokumentsenter.postmottak.InnkommetPost;
import no.dokumentsenter.postmottak.Kanal;
import no.dokumentsenter.postmottak.Mottak;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks through one scanned file. Without a separator sheet it becomes a letter; with one it waits for a person. Reads
 * without holding a transaction, and may be run again at any time.
 */
@Component
class Buntlesing {
    private final BuntRepository bunter;
    private final SideRepository siderepo;
    private final SkillearkRepository skilleark;
    private final BuntflyttingRepository flyttinger;
    private final Kommuner kommuner;
    private final Buntleser leser;
    private final Dokumentlager lager;
    private final Mottak mottak;
    private final Endringslogg logg;
    private final TransactionTemplate transaksjon;

    Buntlesing(
            BuntRepository bunter,
            SideRepository siderepo,
            SkillearkRepository skilleark,
            BuntflyttingRepository flyttinger,
            Kommuner kommuner,
            Buntleser leser,
            Dokumentlager lager,
            Mottak mottak,
            Endringslogg logg,
            PlatformTransactionManager transaksjoner) {
        this.bunter = bunter;
        this.siderepo = siderepo;
        this.skilleark = skilleark;
        this.flyttinger = flyttinger;
        this.kommuner = kommuner;
        this.leser = leser;
        this.lager = lager;
        this.mottak = mottak;
        this.logg = logg;
        this.transaksjon = new TransactionTemplate(transaksjoner);
    }

    void les(UUID id) {
        Innlogget.som("lesing", () -> {
            var kommune = Kommunevalg.valgt();
            var bunt = Objects.requireNonNull(
                    transaksjon.execute(_ -> bunter.hent(kommune, id).orElseThrow()));
            if (bunt.buntstatus() != Buntstatus.LESES) {
                return null; // read already
            }
            try (var mappe = Arbeidsmappe.ny("papir")) {
                var lest = leser.les(kopi(bunt, mappe), bunt.filnavn(), mappe.undermappe());
                var merket = transaksjon.execute(_ -> merk(kommune, bunt, lest.sider()));
                if (merket == null || merket.stream().allMatch(m -> m.slag() == Sideslag.BREV)) {
                    // Also what cannot be read: the queue shows it with its reason, as ever.
                    transaksjon.executeWithoutResult(_ -> somBrev(bunt));
                } else {
                    var sider = sider(lest.sider(), merket);
                    transaksjon.executeWithoutResult(_ -> somBunt(bunt, sider, merket));
                }
            } catch (IOException feil) {
                throw new UncheckedIOException(feil);
            }
            return null;
        });
    }

    /** The original in a work folder. */
    Path kopi(Skannebunt bunt, Arbeidsmappe mappe) throws IOException {
        var original = mappe.sti().resolve("original");
        try (var innhold = lager.aapne(Kommunevalg.valgt(), bunt.sjekksum())) {
            Files.copy(innhold, original);
        }
        return original;
    }

    /** Sheets of the municipality that the stack was moved from are sheets without a number: a person has decided. */
    private List<Buntregler.Merket> merk(Kommune kommune, Skannebunt bunt, List<Buntside> sider) {
        var fra = flyttinger.hit(kommune, bunt.id()).stream()
                .map(hit -> kommuner.medId(hit.fraKommuneId()).slug())
                .toList();
        return merk(kommune, sider).stream()
                .map(m -> Buntregler.flyttet(m, fra))
                .toList();
    }

    private List<Buntregler.Merket> merk(Kommune kommune, List<Buntside> sider) {
        var andre = kommuner.alle().stream()
                .map(Kommune::slug)
                .filter(slug -> !slug.equals(kommune.slug()))
                .toList();
        return sider.stream()
                .map(side -> Buntregler.merk(
                        side.koder(),
                        side.ulestKode(),
                        kommune.slug(),
                        andre,
                        nummer -> skilleark.medNummer(kommune, nummer).isPresent()))
                .toList();
    }

    /** The pages with their pictures in the store: bytes without a row are harmless. */
    private List<Arkside> sider(List<Buntside> lest, List<Buntregler.Merket> merket) throws IOException {
        var sider = new ArrayList<Arkside>();
        for (var i = 0; i < lest.size(); i++) {
            var side = lest.get(i);
            var ark = merket.get(i).ark();
            sider.add(new Arkside(
                    side.nummer(),
                    side.bredde(),
                    side.hoeyde(),
                    lagre(side.bilde()).sjekksum(),
                    lagre(side.smaabilde()).sjekksum(),
                    merket.get(i).slag().kode(),
                    ark.map(Skilleark::buntnummer).orElse(null),
                    ark.map(Skilleark::arknummer).orElse(null),
                    ark.map(Skilleark::enhet).orElse(""),
                    side.blekk(),
                    side.skjevhet(),
                    false,
                    false,
                    0,
                    0));
        }
        return Buntregler.foreslaa(sider);
    }

    private Fil lagre(Path fil) throws IOException {
        try (var innhold = Files.newInputStream(fil)) {
            return mottak.lagre(innhold);
        }
    }

    private void somBrev(Skannebunt bunt) {
        var kommune = Kommunevalg.valgt();
        if (bunter.laas(kommune, bunt.id()).orElseThrow().buntstatus() != Buntstatus.LESES) {
            return;
        }
        var mottatt = mottak.noter(
                new InnkommetPost(Kanal.PAPIR, bunt.filnavn(), bunt.mimeType()),
                new Fil(bunt.sjekksum(), bunt.filstoerrelse()),
                bunt.mottattTid());
        bunter.ble(kommune, bunt.id(), mottatt.id());
        logg.endret("skannebunt", bunt.id(), "status", Buntstatus.LESES.kode(), Buntstatus.ENKELTBREV.kode());
    }

    private void somBunt(Skannebunt bunt, List<Arkside> sider, List<Buntregler.Merket> merket) {
        var kommune = Kommunevalg.valgt();
        if (bunter.laas(kommune, bunt.id()).orElseThrow().buntstatus() != Buntstatus.LESES) {
            return;
        }
        siderepo.settInn(kommune, bunt.id(), sider);
        var annen = merket.stream()
                .filter(m -> m.slag() == Sideslag.FREMMED)
                .flatMap(m -> m.ark().stream())
                .findFirst()
                .map(ark -> kommuner.medSlug(ark.kommune()).id());
        var nummer = merket.stream()
                .filter(m -> m.slag() == Sideslag.SKILLE)
                .flatMap(m -> m.ark().stream())
                .findFirst()
                .map(Skilleark::buntnummer);
        var status = annen.isPresent() ? Buntstatus.STANSET : Buntstatus.KONTROLL;
        bunter.lest(kommune, bunt.id(), status, sider.size(), nummer, annen, operatoer(kommune, nummer));
        logg.endret("skannebunt", bunt.id(), "status", Buntstatus.LESES.kode(), status.kode());
    }

    private Optional<String> operatoer(Kommune kommune, Optional<Integer> nummer) {
        return nummer.flatMap(nr -> skilleark.medNummer(kommune, nr)).map(Trykk::tryktAv);
    }

    void giOpp(UUID id) {
        Innlogget.som("lesing", () -> {
            transaksjon.executeWithoutResult(_ -> {
                var kommune = Kommunevalg.valgt();
                var foer = bunter.laas(kommune, id).orElseThrow();
                bunter.settStatus(kommune, id, Buntstatus.FEILET);
                logg.endret("skannebunt", id, "status", foer.status(), Buntstatus.FEILET.kode());
            });
            return null;
        });
    }
}

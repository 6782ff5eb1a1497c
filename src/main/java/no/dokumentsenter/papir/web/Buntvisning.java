package no.dokumentsenter.papir.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.papir.Arkside;
import no.dokumentsenter.papir.Bunt;
import no.dokumentsenter.papir.Buntdokument;
import no.dokumentsenter.papir.Buntflytting;
import no.dokumentsenter.papir.Buntstatus;
import no.dokumentsenter.papir.Etterkontrolltall;
import no.dokumentsenter.papir.Originalplass;
import no.dokumentsenter.papir.Sideslag;
import no.dokumentsenter.papir.Skannebunt;
import no.dokumentsenter.papir.Skannebunter;
import no.dokumentsenter.papir.Varsel;
import no.dokumentsenter.tilgang.Brukere;
import no.dokumentsenter.tilgang.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the words and groups of the pages. Reads each stack in its own municipality. */
@Component
class Buntvisning {
    private final Skannebunter bunter;
    private final Buntflytting flytting;
    private final Originalplass originaler;
    private final Kommuner kommuner;
    private final Brukere brukere;
    private final Tekster tekster;

    Buntvisning(
            Skannebunter bunter,
            Buntflytting flytting,
            Originalplass originaler,
            Kommuner kommuner,
            Brukere brukere,
            Tekster tekster) {
        this.bunter = bunter;
        this.flytting = flytting;
        this.originaler = originaler;
        this.kommuner = kommuner;
        this.brukere = brukere;
        this.tekster = tekster;
    }

    Buntlinje linje(Skannebunt bunt) {
        var kommune = kommuner.medId(bunt.kommuneId());
        var varsler = bunt.buntstatus() == Buntstatus.KONTROLL
                ? Kommunevalg.i(kommune, () -> bunter.varsler(bunter.hent(bunt.id())))
                : List.<Varsel>of();
        return new Buntlinje(
                kommune.slug(),
                kommune.kode(),
                "/%s/papir/bunt/%s".formatted(kommune.slug(), bunt.id()),
                navn(bunt),
                naar(bunt),
                person(bunt.operatoer()),
                tall(bunt.antallArk()),
                tall(bunt.antallSider()),
                varsler.isEmpty() ? "" : tekster.tekst("papir.varsler", varsler.size()),
                tekster.tekst("papir.status." + bunt.status()),
                farge(bunt.buntstatus(), varsler));
    }

    /** An approved stack that waits for a control. The one municipality is bound. */
    Buntlinje kontrollinje(Etterkontrolltall tall) {
        var linje = linje(bunter.hent(tall.bunt()).hode());
        return linje.med(Stream.of(
                        tall.mangler() > 0 ? tekster.tekst("papir.etter.mangler", tall.mangler()) : "",
                        tall.proever() > 0 ? tekster.tekst("papir.etter.proever", tall.proever()) : "")
                .filter(tekst -> !tekst.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    private static Optional<String> farge(Buntstatus status, List<Varsel> varsler) {
        return switch (status) {
            case STANSET, FEILET -> Optional.of("danger");
            case KONTROLL -> varsler.stream().anyMatch(Varsel::avvik) ? Optional.of("warning") : Optional.empty();
            default -> Optional.empty();
        };
    }

    Buntside side(UUID id) {
        var kommune = Kommunevalg.valgt();
        var bunt = bunter.hent(id);
        var hode = bunt.hode();
        var varsler = hode.buntstatus() == Buntstatus.KONTROLL ? bunter.varsler(bunt) : List.<Varsel>of();
        var grupper = grupper(bunt.sider());
        return new Buntside(
                id,
                kommune.slug(),
                kommune.kode(),
                navn(hode),
                kommune.navn(),
                hode.status(),
                tekster.tekst("papir.status." + hode.status()),
                hode.versjon(),
                overskrift(hode, bunt.sider(), antallBrev(bunt.sider())),
                fakta(bunt),
                annen(hode),
                !bunt.sider().isEmpty(),
                grupper,
                tall(hode.antallArk()),
                varsler.stream()
                        .map(v -> new Buntside.Merknad(
                                tekster.tekst(v.kode(), v.data().toArray()), v.sider(), v.avvik()))
                        .toList(),
                varsler.stream().anyMatch(Varsel::avvik),
                bunt.kanAngres(),
                bunt.dokumenter().stream().map(d -> laget(kommune, d)).toList(),
                hode.buntstatus().venterPaaEnPerson() && bunt.dokumenter().isEmpty(),
                kanFlyttes(bunt));
    }

    private boolean kanFlyttes(Bunt bunt) {
        var status = bunt.hode().buntstatus();
        return (status == Buntstatus.STANSET || status == Buntstatus.KONTROLL)
                && !bunt.sider().isEmpty()
                && !flytting.maal().isEmpty();
    }

    /** Where the paper of an approved stack lies. */
    Buntside.Papirene papirene(UUID id) {
        var poster = bunter.hent(id).dokumenter().stream()
                .flatMap(dokument -> Optional.ofNullable(dokument.innkommetPostId()).stream())
                .toList();
        var plasser = originaler.plass(poster);
        var lagt = plasser.stream().mapToInt(Originalplass.Plass::papirer).sum();
        return new Buntside.Papirene(
                plasser.stream()
                        .map(plass -> new Buntside.Lenke(
                                tekster.tekst(
                                        "papir.boks.plass", Integer.toString(plass.boksnummer()), plass.papirer()),
                                "/" + Kommunevalg.valgt().slug() + "/" + plass.sti()))
                        .toList(),
                lagt < poster.size());
    }

    private String overskrift(Skannebunt hode, List<Arkside> sider, int brev) {
        return switch (hode.buntstatus()) {
            case KONTROLL -> tekster.tekst("papir.overskrift.kontroll", brev, sider.size());
            default -> tekster.tekst("papir.overskrift." + hode.status());
        };
    }

    private static int antallBrev(List<Arkside> sider) {
        var antall = 0;
        var tomt = true;
        for (var side : sider) {
            if (side.sideslag() == Sideslag.BREV) {
                tomt |= side.skilleFoer();
                if (tomt && !side.utelatt()) {
                    antall++;
                    tomt = false;
                }
            }
        }
        return antall;
    }

    private List<Buntside.Fakta> fakta(Bunt bunt) {
        var hode = bunt.hode();
        var ut = new ArrayList<Buntside.Fakta>();
        ut.add(fakta("papir.fakta.fil", hode.filnavn()));
        ut.add(fakta("papir.fakta.mottatt", naar(hode)));
        ut.add(fakta("papir.fakta.stasjon", hode.stasjon()));
        ut.add(fakta("papir.fakta.operatoer", person(hode.operatoer())));
        ut.add(fakta("papir.fakta.sider", tall(hode.antallSider())));
        if (!bunt.sider().isEmpty()) {
            var skille = bunt.sider().stream()
                    .filter(side -> side.sideslag() == Sideslag.SKILLE)
                    .count();
            ut.add(fakta("papir.fakta.skilleark", Long.toString(skille)));
            bunt.sider().stream()
                    .map(Arkside::enhet)
                    .filter(enhet -> !enhet.isEmpty())
                    .findFirst()
                    .ifPresent(enhet -> ut.add(fakta("papir.fakta.enhet", enhet)));
        }
        bunt.flyttet()
                .forEach(en -> ut.add(fakta(
                        "papir.fakta.flyttet",
                        tekster.tekst(
                                en.alt() ? "papir.flytt.alt_til" : "papir.flytt.sider_til",
                                kommuner.medId(en.tilKommuneId()).navn(),
                                en.sider().replace(",", ", "),
                                Datoer.naar(en.flyttetTid())))));
        bunt.hit()
                .forEach(en -> ut.add(fakta(
                        "papir.fakta.hit",
                        tekster.tekst(
                                "papir.flytt.kom_fra",
                                kommuner.medId(en.fraKommuneId()).navn(),
                                Datoer.naar(en.mottattDer())))));
        var avgjort = hode.avgjortTid();
        if (avgjort != null) {
            ut.add(fakta("papir.fakta.avgjort", person(hode.avgjortAv()) + ", " + Datoer.naar(avgjort)));
        }
        if (hode.avsluttGrunn() != null) {
            ut.add(fakta("papir.fakta.grunn", tekster.tekst("papir.avslutt." + hode.avsluttGrunn())));
        }
        if (hode.forklaring() != null) {
            ut.add(fakta("papir.fakta.forklaring", hode.forklaring()));
        }
        return ut;
    }

    private Buntside.Fakta fakta(String kode, @Nullable String verdi) {
        return new Buntside.Fakta(
                tekster.tekst(kode), verdi == null || verdi.isEmpty() ? tekster.tekst("papir.fakta.ukjent") : verdi);
    }

    private Optional<Buntside.Annen> annen(Skannebunt hode) {
        var id = hode.annenKommuneId();
        if (id == null) {
            return Optional.empty();
        }
        var annen = kommuner.medId(id);
        return Optional.of(new Buntside.Annen(annen.slug(), annen.kode(), annen.navn()));
    }

    private Buntside.Laget laget(Kommune kommune, Buntdokument dokument) {
        var post = dokument.innkommetPostId();
        return new Buntside.Laget(
                dokument.nr(),
                tekster.tekst("papir.laget", dokument.nr(), dokument.sider().split(",").length),
                Optional.ofNullable(post).map(p -> "/postko?post=" + kommune.slug() + "/" + p));
    }

    /** Letters and sheets as they lie; a letter that goes on after a sheet says so. */
    private List<Buntside.Gruppe> grupper(List<Arkside> sider) {
        var ut = new ArrayList<Buntside.Gruppe>();
        var brev = 0;
        var forrigeVarBrev = false;
        for (var side : sider) {
            if (side.sideslag() != Sideslag.BREV) {
                ut.add(gruppe(tekster.tekst("papir.slag." + side.slag()), true));
                forrigeVarBrev = false;
            } else {
                if (side.skilleFoer() || brev == 0) {
                    brev++;
                    ut.add(gruppe(tekster.tekst("papir.brev", brev), false));
                } else if (!forrigeVarBrev) {
                    ut.add(gruppe(tekster.tekst("papir.brev.fortsetter", brev), false));
                }
                forrigeVarBrev = true;
            }
            ut.getLast().kort().add(kort(side, ut.getLast().tittel(), sider.size()));
        }
        return ut;
    }

    private static Buntside.Gruppe gruppe(String tittel, boolean skille) {
        return new Buntside.Gruppe(tittel, skille, new ArrayList<>());
    }

    private Buntside.Kort kort(Arkside side, String gruppe, int antall) {
        var lapper = new ArrayList<String>();
        var buntnummer = side.buntnummer();
        var arknummer = side.arknummer();
        if (buntnummer != null && arknummer != null) {
            lapper.add(tekster.tekst("papir.lapp.ark", Integer.toString(buntnummer), arknummer));
        }
        if (side.tom()) {
            lapper.add(tekster.tekst("papir.lapp.tom"));
        }
        if (side.retting() != 0) {
            lapper.add(tekster.tekst("papir.lapp.rettet", Math.abs(side.retting()) / 10.0));
        } else if (side.skjev()) {
            lapper.add(tekster.tekst("papir.lapp.skjev", Math.abs(side.skjevhet()) / 10.0));
        }
        if (side.utelatt() && side.sideslag() == Sideslag.BREV) {
            lapper.add(tekster.tekst("papir.lapp.utelatt"));
        }
        var navn = tekster.tekst("papir.kort", side.side(), antall, gruppe);
        return new Buntside.Kort(
                side.side(),
                side.slag(),
                Stream.concat(Stream.of(navn), lapper.stream())
                        .reduce((a, b) -> a + ", " + b)
                        .orElse(navn),
                lapper,
                side.utelatt(),
                side.rotasjon(),
                side.skjevhet() != 0,
                side.retting());
    }

    private String navn(Skannebunt bunt) {
        var nummer = bunt.buntnummer();
        return nummer == null ? bunt.filnavn() : tekster.tekst("papir.ark.bunt", Integer.toString(nummer));
    }

    private String naar(Skannebunt bunt) {
        var lokal = bunt.mottattTid().atZoneSameInstant(Klokke.SONE);
        return tekster.tekst("papir.naar", Datoer.dato(lokal.toLocalDate()), Datoer.klokke(bunt.mottattTid()));
    }

    String person(@Nullable String brukernavn) {
        return brukernavn == null
                ? ""
                : brukere.person(brukernavn).map(Person::navn).orElse(brukernavn);
    }

    private static String tall(@Nullable Integer tall) {
        return tall == null ? "" : Integer.toString(tall);
    }
}

package no.dokumentsenter.papir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Regelbrudd;

/** What a read stack is taken for, and how its pages become documents. Pure: the same pages give the same answer. */
final class Buntregler {
    /** Ink in dots per million under which a page is proposed as blank. A lone page number has some hundred. Ours. */
    static final int TOM_SIDE = 60;

    /** Tenths of a degree from which a page is pointed out. Text recognition begins to suffer at about two degrees. */
    static final int SKJEV_SIDE = 15;

    private static final int HELT_RUNDT = 360;
    private static final int KVART = 90;

    /** What a page is, by its codes. */
    record Merket(Sideslag slag, Optional<Skilleark> ark) {}

    private Buntregler() {}

    /**
     * What the codes of a page say.
     *
     * @param kommune the slug of the folder's municipality
     * @param andre the slugs of the others
     * @param gitt whether this batch number was given in the folder's municipality
     */
    static Merket merk(List<String> koder, boolean ulestKode, String kommune, List<String> andre, IntPredicate gitt) {
        for (var kode : koder) {
            var ark = Skilleark.av(kode);
            if (ark.isPresent() && andre.contains(ark.get().kommune())) {
                return new Merket(Sideslag.FREMMED, ark);
            }
            if (ark.isPresent()
                    && ark.get().kommune().equals(kommune)
                    && gitt.test(ark.get().buntnummer())) {
                return new Merket(Sideslag.SKILLE, ark);
            }
            if (Skilleark.ligner(kode)) {
                return new Merket(Sideslag.UKJENT, Optional.empty());
            }
        }
        return new Merket(ulestKode ? Sideslag.ULESELIG : Sideslag.BREV, Optional.empty());
    }

    /** A sheet of a municipality that a person moved the stack from says no more than where a letter begins. */
    static Merket flyttet(Merket merket, List<String> fra) {
        var deres = merket.slag() == Sideslag.FREMMED
                && merket.ark().map(Skilleark::kommune).filter(fra::contains).isPresent();
        return deres ? new Merket(Sideslag.SKILLE, Optional.empty()) : merket;
    }

    /**
     * The letters that these pages are.
     *
     * @throws Regelbrudd when one of them is no page that can be moved, or none is a letter's
     */
    static List<List<Arkside>> brevAv(List<Arkside> sider, Set<Integer> valgte) {
        var feil = sider.stream()
                .filter(side -> valgte.contains(side.side()))
                .filter(side -> side.sideslag() != Sideslag.BREV && side.sideslag() != Sideslag.FREMMED)
                .findFirst();
        if (feil.isPresent()) {
            throw Regelbrudd.i("sider", "papir.flytt.ikke_denne", feil.get().side());
        }
        var brev = dokumenter(sider).stream()
                .map(dokument -> dokument.stream()
                        .filter(side -> valgte.contains(side.side()))
                        .toList())
                .filter(dokument -> !dokument.isEmpty())
                .toList();
        if (brev.isEmpty()) {
            throw Regelbrudd.i("sider", "papir.flytt.ingen_sider");
        }
        return brev;
    }

    /** A new document is proposed after each sheet, and a blank page is proposed left out. */
    static List<Arkside> foreslaa(List<Arkside> sider) {
        var ut = new ArrayList<Arkside>();
        var skille = true;
        for (var side : sider) {
            var brev = side.sideslag() == Sideslag.BREV;
            ut.add(side.med(
                    side.sideslag(), brev && skille, !brev || side.tom(), 0, side.skjev() ? side.skjevhet() : 0));
            skille = !brev;
        }
        return ut;
    }

    /** The pages of each document, in order. A group of which all is left out is none. */
    static List<List<Arkside>> dokumenter(List<Arkside> sider) {
        var ut = new ArrayList<List<Arkside>>();
        for (var gruppe : grupper(sider)) {
            var med = gruppe.stream().filter(side -> !side.utelatt()).toList();
            if (!med.isEmpty()) {
                ut.add(med);
            }
        }
        return ut;
    }

    /** The letters' pages as they lie between the splits, also those left out. */
    private static List<List<Arkside>> grupper(List<Arkside> sider) {
        var ut = new ArrayList<List<Arkside>>();
        for (var side : sider) {
            if (side.sideslag() == Sideslag.BREV) {
                if (ut.isEmpty() || side.skilleFoer()) {
                    ut.add(new ArrayList<>());
                }
                ut.getLast().add(side);
            }
        }
        return ut;
    }

    /**
     * The pages after this was done to one of them.
     *
     * @throws Regelbrudd when it cannot be done to that page
     */
    static List<Arkside> utfoer(Sidehandling handling, int nr, List<Arkside> sider) {
        var side = sider.stream().filter(en -> en.side() == nr).findFirst().orElseThrow(IkkeFunnet::new);
        return switch (handling) {
            case DEL -> bytt(sider, brev(side), en -> en.delt(true));
            case SAMLE -> samle(sider, brev(side));
            case ROTER ->
                bytt(
                        sider,
                        side,
                        en -> en.med(
                                en.sideslag(), en.skilleFoer(), en.utelatt(), (en.rotasjon() + KVART) % HELT_RUNDT));
            case RETT -> bytt(sider, skjev(side), en -> en.rettet(en.retting() == 0 ? en.skjevhet() : 0));
            case MERK ->
                bytt(sider, brev(side), en -> en.med(en.sideslag(), en.skilleFoer(), !en.utelatt(), en.rotasjon()));
            case UTEN_NUMMER -> bytt(sider, uavklart(side), en -> en.med(Sideslag.SKILLE, false, true, en.rotasjon()));
            case VANLIG_SIDE -> vanlig(sider, uavklart(side));
            case SAMLE_ALT -> sider.stream().map(en -> en.delt(false)).toList();
        };
    }

    private static Arkside brev(Arkside side) {
        if (side.sideslag() != Sideslag.BREV) {
            throw Regelbrudd.i("side", "papir.side.er_skilleark", side.side());
        }
        return side;
    }

    private static Arkside skjev(Arkside side) {
        if (brev(side).skjevhet() == 0) {
            throw Regelbrudd.i("side", "papir.side.ligger_rett", side.side());
        }
        return side;
    }

    private static Arkside uavklart(Arkside side) {
        if (!side.sideslag().uavklart()) {
            throw Regelbrudd.i("side", "papir.side.er_avklart", side.side());
        }
        return side;
    }

    /** Joins the letter that the page is in to the one before it. */
    private static List<Arkside> samle(List<Arkside> sider, Arkside side) {
        var grupper = grupper(sider);
        var min = grupper.stream()
                .filter(gruppe -> gruppe.contains(side))
                .findFirst()
                .orElseThrow();
        if (min == grupper.getFirst()) {
            throw Regelbrudd.i("side", "papir.side.foerste_brev");
        }
        return bytt(sider, min.getFirst(), en -> en.delt(false));
    }

    /** What was taken for a sheet belongs to the letter around it. */
    private static List<Arkside> vanlig(List<Arkside> sider, Arkside side) {
        var her = sider.indexOf(side);
        var begynner = her == 0 || sider.get(her - 1).sideslag() != Sideslag.BREV;
        var ut = new ArrayList<>(bytt(sider, side, en -> en.med(Sideslag.BREV, begynner, false, en.rotasjon())));
        if (her + 1 < ut.size() && ut.get(her + 1).sideslag() == Sideslag.BREV) {
            ut.set(her + 1, ut.get(her + 1).delt(false));
        }
        return ut;
    }

    private static List<Arkside> bytt(List<Arkside> sider, Arkside side, UnaryOperator<Arkside> endring) {
        return sider.stream()
                .map(en -> en.side() == side.side() ? endring.apply(en) : en)
                .toList();
    }
}

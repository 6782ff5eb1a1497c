package no.dokumentsenter.epost;

import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Collectors;
import no.dokumentsenter.dokumentlager.Fil;
import no.dokumentsenter.epost.Meldingsmottak.Lagret;
import no.dokumentsenter.epost.Postkasse.Liggende;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One look at a mailbox over an open line: each message is fetched and stored, then noted and committed, then moved. It
 * is moved whole: nothing is deleted, marked or changed on the server.
 */
final class Runde {
    private static final Logger LOGG = LoggerFactory.getLogger(Runde.class);

    /** As many as are noted by one transaction and moved by one command: by fifties it takes half as long again. */
    private static final int BUNKE = 200;

    /** More than this goes before the reading of what has come. */
    private static final int HAUG = 50;

    /** Up to this it is in memory while it waits for the disk. */
    private static final int LITEN = 2 << 20;

    private static final int UKJENT = -1;

    /** So many bytes come by one command. */
    private static final int SAMLET = 8 << 20;

    private static final ThreadFactory TRAADER =
            Thread.ofPlatform().name("epost-noterer-", 1).daemon().factory();

    private final Postkasse kasse;
    private final Meldingsmottak mottak;
    private final Mistenkte mistenkte;
    private final Flytting flytting;

    /**
     * How one look went.
     *
     * @param nye messages that were taken in
     * @param feilet messages that could not be taken in; they lie where they lay
     * @param ikkeFlyttet messages that are safe, but lie where they lay
     */
    record Resultat(int nye, int feilet, int ikkeFlyttet) {
        Resultat og(Resultat annet) {
            return new Resultat(nye + annet.nye, feilet + annet.feilet, ikkeFlyttet + annet.ikkeFlyttet);
        }
    }

    Runde(Postkasse kasse, Meldingsmottak mottak, Mistenkte mistenkte) {
        this.kasse = kasse;
        this.mottak = mottak;
        this.mistenkte = mistenkte;
        this.flytting = new Flytting(kasse, mottak);
    }

    /** Takes in all that lies there. A message that cannot be read stops no other, and is tried again next time. */
    Resultat gaa() throws MessagingException {
        var alle = kasse.liggende();
        var tur = alle.stream()
                .filter(melding -> !mistenkte.faarVente(melding.nummer()))
                .sorted(Comparator.comparing(melding -> mistenkte.har(melding.nummer())))
                .toList();
        var hittil = new Resultat(0, alle.size() - tur.size(), 0);
        if (tur.size() <= HAUG) return hittil.og(bunker(tur));
        try (var _ = mottak.haug()) {
            return hittil.og(bunker(tur));
        }
    }

    /**
     * A heap goes in bunches: one is noted while the next is fetched, and moved when it is noted. When the line breaks on
     * the way, what had come is noted all the same: the close waits for it.
     */
    private Resultat bunker(List<Liggende> tur) throws MessagingException {
        try (var noterer = Executors.newSingleThreadExecutor(TRAADER)) {
            var hittil = new Resultat(0, 0, 0);
            var forrige = Bunke.TOM;
            for (int fra = 0; fra < tur.size() && !kasse.skalStanse(); fra += BUNKE) {
                var bunke = tur.subList(fra, Math.min(fra + BUNKE, tur.size()));
                var kjente = mottak.kjente(
                        kasse.kommune(), bunke.stream().map(Liggende::nummer).toList());
                var hentinger = hent(bunke.stream()
                        .filter(melding -> !kjente.contains(melding.nummer()))
                        .toList());
                var notering =
                        new Bunke(bunke, kjente, hentinger, noterer.submit(() -> noter(lagrede(hentinger.ventende()))));
                hittil = hittil.og(flytt(forrige));
                forrige = notering;
            }
            return hittil.og(flytt(forrige));
        }
    }

    /** A bunch that is fetched and is being noted. */
    private record Bunke(
            List<Liggende> meldinger, Set<Meldingsnummer> kjente, Hentinger hentinger, Future<Notert> notering) {
        static final Bunke TOM = new Bunke(
                List.of(),
                Set.of(),
                new Hentinger(Map.of(), 0),
                CompletableFuture.completedFuture(new Notert(Set.of(), 0)));
    }

    private Resultat flytt(Bunke bunke) throws MessagingException {
        var notert = ventPaa(bunke.notering());
        notert.trygge().forEach(mistenkte::gikk);
        kasse.krevAapen();
        var trygge = bunke.meldinger().stream()
                .filter(melding -> bunke.kjente().contains(melding.nummer()) || notert.har(melding.nummer()))
                .map(Liggende::melding)
                .toList();
        int feilet = bunke.hentinger().feilet()
                + bunke.hentinger().ventende().size()
                - notert.trygge().size();
        return new Resultat(notert.nye(), feilet, flytting.flytt(trygge));
    }

    private static Notert ventPaa(Future<Notert> notering) throws MessagingException {
        try {
            return notering.get();
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
            throw new MessagingException("avbrutt", avbrutt);
        } catch (ExecutionException feil) {
            throw new IllegalStateException(feil.getCause());
        }
    }

    /** A message that was fetched and is being stored. */
    private record Hentet(Meldingshode hode, Future<Fil> fil) {}

    private record Hentinger(Map<Meldingsnummer, Hentet> ventende, int feilet) {}

    /** Small messages come many at a time; large ones, and those that may have broken the line, one at a time. */
    private Hentinger hent(List<Liggende> meldinger) {
        maal(meldinger);
        var ventende = new LinkedHashMap<Meldingsnummer, Hentet>();
        int feilet = 0;
        for (var pakke : pakker(meldinger)) {
            if (kasse.skalStanse()) break;
            if (pakke.size() > 1 && hentSammen(pakke, ventende)) continue;
            if (!kasse.erAapen()) break;
            feilet += hentHverForSeg(pakke, ventende);
        }
        return new Hentinger(ventende, feilet);
    }

    /** Already to say how large a message is, the server must read it: this too may break the line. */
    private void maal(List<Liggende> meldinger) {
        var friske = meldinger.stream()
                .filter(melding -> !mistenkte.har(melding.nummer()))
                .toList();
        if (friske.isEmpty()) return;
        try {
            kasse.maal(friske);
        } catch (MessagingException | RuntimeException feil) {
            siFra(feil);
        }
        if (kasse.erAapen()) return; // a line that breaks here breaks without a word
        friske.stream()
                .filter(melding -> stoerrelse(melding.melding()) == UKJENT)
                .findFirst()
                .ifPresent(melding -> mistenkte.brast(melding.nummer()));
    }

    private List<List<Liggende>> pakker(List<Liggende> meldinger) {
        var pakker = new ArrayList<List<Liggende>>();
        var pakke = new ArrayList<Liggende>();
        long bytes = 0;
        for (var melding : meldinger) {
            int stoerrelse = mistenkte.har(melding.nummer()) ? UKJENT : stoerrelse(melding.melding());
            if (stoerrelse == UKJENT || stoerrelse > LITEN) {
                pakker.add(List.of(melding));
                continue;
            }
            if (bytes + stoerrelse > SAMLET) {
                pakker.add(pakke);
                pakke = new ArrayList<>();
                bytes = 0;
            }
            pakke.add(melding);
            bytes += stoerrelse;
        }
        if (!pakke.isEmpty()) pakker.add(pakke);
        return pakker;
    }

    private static int stoerrelse(IMAPMessage melding) {
        try {
            return melding.getSize();
        } catch (MessagingException | RuntimeException ikkeMaalt) {
            return UKJENT;
        }
    }

    /** Says whether they came. The first that did not come whole is the one that may have broken the line. */
    private boolean hentSammen(List<Liggende> pakke, Map<Meldingsnummer, Hentet> ventende) {
        try {
            kasse.hentHele(
                    pakke,
                    (nummer, bytes) -> ventende.put(
                            nummer, new Hentet(Meldingshode.les(bytes), mottak.lagreSiden(kasse.kommune(), bytes))));
            return true;
        } catch (MessagingException | RuntimeException feil) {
            siFra(feil);
            if (!kasse.erAapen()) {
                pakke.stream()
                        .map(Liggende::nummer)
                        .filter(nummer -> !ventende.containsKey(nummer))
                        .findFirst()
                        .ifPresent(mistenkte::brast);
            }
            return false;
        }
    }

    /** @return how many failed */
    private int hentHverForSeg(List<Liggende> meldinger, Map<Meldingsnummer, Hentet> ventende) {
        int feilet = 0;
        for (var melding : meldinger) {
            if (kasse.skalStanse() || ventende.containsKey(melding.nummer())) continue;
            try {
                ventende.put(melding.nummer(), hent(melding.melding()));
            } catch (MessageRemovedException borte) {
                // Somebody moved it with a mail program: it is no longer among what lies here.
            } catch (MessagingException | IOException | RuntimeException feil) {
                feilet++;
                siFra(feil);
                if (!kasse.erAapen()) {
                    mistenkte.brast(melding.nummer());
                    break;
                }
            }
        }
        return feilet;
    }

    /** An ordinary message is stored while the next is fetched; a large one goes straight through, whatever its size. */
    private Hentet hent(IMAPMessage melding) throws MessagingException, IOException {
        melding.setPeek(true); // unread is for a person to change
        try (var raa = melding.getMimeStream()) {
            var foerste = raa.readNBytes(LITEN + 1);
            var hode = Meldingshode.les(foerste);
            if (foerste.length <= LITEN) return new Hentet(hode, mottak.lagreSiden(kasse.kommune(), foerste));
            var hele = new SequenceInputStream(new ByteArrayInputStream(foerste), raa);
            return new Hentet(hode, CompletableFuture.completedFuture(mottak.lagre(kasse.kommune(), hele)));
        }
    }

    private List<Lagret> lagrede(Map<Meldingsnummer, Hentet> ventende) {
        var lagrede = new ArrayList<Lagret>();
        for (var melding : ventende.entrySet()) {
            try {
                lagrede.add(new Lagret(
                        melding.getKey(),
                        melding.getValue().hode(),
                        melding.getValue().fil().get()));
            } catch (ExecutionException feil) {
                siFra(feil);
            } catch (InterruptedException avbrutt) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        return lagrede;
    }

    private record Notert(Set<Meldingsnummer> trygge, int nye) {
        boolean har(Meldingsnummer nummer) {
            return trygge.contains(nummer);
        }
    }

    /** All together; one by one when they will not go together, so that one stops no other. */
    private Notert noter(List<Lagret> lagrede) {
        try {
            return notertSammen(lagrede);
        } catch (RuntimeException feil) {
            siFra(feil);
            if (lagrede.size() <= 1) return new Notert(Set.of(), 0);
            var trygge = new HashSet<Meldingsnummer>();
            int nye = 0;
            for (var melding : lagrede) {
                var en = noter(List.of(melding));
                trygge.addAll(en.trygge());
                nye += en.nye();
            }
            return new Notert(trygge, nye);
        }
    }

    private Notert notertSammen(List<Lagret> lagrede) {
        var noterte = mottak.noter(kasse.kommune(), lagrede);
        for (var mottatt : noterte) {
            LOGG.info("epost {}: {} {}", kasse.kommune(), mottatt.ny() ? "ny" : "levert igjen", mottatt.id());
        }
        var trygge = lagrede.stream().map(Lagret::nummer).collect(Collectors.toSet());
        return new Notert(trygge, noterte.size());
    }

    /** The fault may quote the message: only its kind is written. */
    private void siFra(Exception feil) {
        LOGG.warn(
                "epost {}: en melding ble ikke tatt imot: {}",
                kasse.kommune(),
                feil.getClass().getSimpleName());
    }
}

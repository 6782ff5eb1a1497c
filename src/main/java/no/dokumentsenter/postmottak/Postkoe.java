package no.dokumentsenter.postmottak;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Innstilling;
import no.dokumentsenter.kommune.Innstillinger;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to what stands in the queue. Over several municipalities it is a union of one list each, never a merge. */
@Service
public class Postkoe {
    private final PostRepository poster;
    private final PostgangRepository gang;
    private final Innholdslager innhold;
    private final ForslagRepository forslag;
    private final LeseframdriftRepository framdrift;
    private final Innstillinger innstillinger;
    private final Dokumentlager lager;

    Postkoe(
            PostRepository poster,
            PostgangRepository gang,
            Innholdslager innhold,
            ForslagRepository forslag,
            LeseframdriftRepository framdrift,
            Innstillinger innstillinger,
            Dokumentlager lager) {
        this.poster = poster;
        this.gang = gang;
        this.innhold = innhold;
        this.forslag = forslag;
        this.framdrift = framdrift;
        this.innstillinger = innstillinger;
        this.lager = lager;
    }

    /** What waits for a person in the bound municipalities, oldest first. */
    @Transactional(readOnly = true)
    public List<Post> venterPaaEnPerson(int antall) {
        return med(Set.of(Poststatus.KLAR, Poststatus.FEILET, Poststatus.KARANTENE), antall);
    }

    /** The items with these statuses in the bound municipalities, oldest first. */
    @Transactional(readOnly = true)
    public List<Post> med(Set<Poststatus> statuser, int antall) {
        return Kommunevalg.valgte().stream()
                .flatMap(kommune -> poster.koe(kommune, statuser, antall).stream())
                .sorted(Comparator.comparing(Post::mottattDato).thenComparing(Post::id))
                .limit(antall)
                .toList();
    }

    /** What a suggestion must weigh to fill a field in the bound municipality: never less than the product's own. */
    @Transactional(readOnly = true)
    public int terskel() {
        return Math.max(Forslag.TERSKEL, innstillinger.tall(Kommunevalg.valgt(), Innstilling.FORSLAGSTERSKEL));
    }

    /** The large ones that are being read in the bound municipalities, and how far each has come. */
    @Transactional(readOnly = true)
    public List<Lesesnaa> lesesNaa() {
        return Kommunevalg.valgte().stream()
                .flatMap(kommune -> framdrift.naa(kommune).stream())
                .toList();
    }

    /** The item that became this entry, if it came by the queue. */
    @Transactional(readOnly = true)
    public Optional<Post> forJournalpost(UUID journalpost) {
        Paalogget.krev(Handling.REGISTRERE);
        return poster.forJournalpost(Kommunevalg.valgt(), journalpost);
    }

    /** How many of each status, in one of the bound municipalities. */
    @Transactional(readOnly = true)
    public Map<String, Long> antallPerStatus(Kommune kommune) {
        return poster.antallPerStatus(kommune);
    }

    /** How many files were no items for their folder. */
    @Transactional(readOnly = true)
    public long antallAvvist(Kommune kommune) {
        return poster.antallAvvist(kommune);
    }

    /** When the channel last brought something. */
    @Transactional(readOnly = true)
    public Optional<OffsetDateTime> sisteMottatt(Kommune kommune, Kanal kanal) {
        return poster.sisteMottatt(kommune, kanal);
    }

    /** The item, or 404. */
    @Transactional(readOnly = true)
    public Post hent(UUID id) {
        Paalogget.krev(Handling.REGISTRERE);
        return poster.hent(Kommunevalg.valgt(), id).orElseThrow(IkkeFunnet::new);
    }

    /** The files of an item, in order. */
    @Transactional(readOnly = true)
    public List<Postfil> filer(UUID id) {
        return poster.filer(Kommunevalg.valgt(), id);
    }

    /** The first pages of an item, with their words. */
    @Transactional(readOnly = true)
    public List<Postside> sider(UUID id, int hoeyst) {
        return innhold.sider(Kommunevalg.valgt(), id, hoeyst);
    }

    /** How many pages it has in all. */
    @Transactional(readOnly = true)
    public int antallSider(UUID id) {
        return innhold.antallSider(Kommunevalg.valgt(), id);
    }

    /** What we think of it, as the one who acts may see it. */
    @Transactional(readOnly = true)
    public List<Forslag> forslag(UUID id) {
        var kommune = Kommunevalg.valgt();
        var leser = Paalogget.kanskje();
        return forslag.hent(
                kommune,
                id,
                leser.filter(person -> person.kan(Handling.LESE_SKJERMET, kommune))
                        .isPresent(),
                leser.map(Person::navn).orElse(""));
    }

    /** The picture of a page. The caller closes. */
    @Transactional(readOnly = true)
    public InputStream bilde(UUID id, int filNr, int side) throws IOException {
        Paalogget.krev(Handling.REGISTRERE);
        aapen(id);
        var sum = innhold.bilde(Kommunevalg.valgt(), id, filNr, side).orElseThrow(IkkeFunnet::new);
        return lager.aapne(Kommunevalg.valgt(), sum);
    }

    /** A stored file of an item, original or archive version; 404 while it is kept closed. The caller closes. */
    @Transactional(readOnly = true)
    public InputStream innhold(UUID id, String sjekksum) throws IOException {
        Paalogget.krev(Handling.REGISTRERE);
        var post = aapen(id);
        var kjent = post.sjekksum().equals(sjekksum)
                || poster.filer(Kommunevalg.valgt(), id).stream()
                        .anyMatch(fil -> fil.sjekksum().equals(sjekksum) || sjekksum.equals(fil.arkivSjekksum()));
        if (!kjent) {
            throw new IkkeFunnet();
        }
        return lager.aapne(Kommunevalg.valgt(), sjekksum);
    }

    /** What this person decided last in the bound municipalities, newest first: for undo and for the empty queue. */
    @Transactional(readOnly = true)
    public List<Post> mineSiste(int antall) {
        return Kommunevalg.valgte().stream()
                .flatMap(kommune -> poster.sisteAvgjorte(kommune, Innlogget.brukernavn(), antall).stream())
                .sorted(Comparator.comparing(Postkoe::ferdig).reversed())
                .limit(antall)
                .toList();
    }

    /** The last steps of this person in the bound municipalities, newest first, each with whether it can be undone. */
    @Transactional(readOnly = true)
    public List<Postgang> mineSteg(int antall) {
        return Kommunevalg.valgte().stream()
                .flatMap(kommune -> gang.mine(kommune, Innlogget.brukernavn(), antall).stream())
                .sorted(Comparator.comparing(Postgang::tid).reversed())
                .limit(antall)
                .toList();
    }

    /** What was decided today. */
    @Transactional(readOnly = true)
    public List<Post> ferdigIDag(Kommune kommune) {
        return poster.ferdigSiden(
                kommune, LocalDate.now(Klokke.OSLO).atStartOfDay(Klokke.SONE).toOffsetDateTime());
    }

    private Post aapen(UUID id) {
        return poster.hent(Kommunevalg.valgt(), id)
                .filter(post -> !post.erStengt())
                .orElseThrow(IkkeFunnet::new);
    }

    private static OffsetDateTime ferdig(Post post) {
        return post.ferdigTid() == null ? OffsetDateTime.MIN : post.ferdigTid();
    }
}

package no.dokumentsenter.ytelse;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.dokumentsenter.felles.UuidV7;

/**
 * The least that a registration can cost: the rows that one wrote, log included, inserted again by bare JDBC in one
 * transaction, and the same bytes written and fsynced. The rows are copied from a real registration into tables of the
 * same shape and indexes; only what must be unique is made anew. There is no lock, no row security, no rule, and no counter or chain head to move.
 */
final class Maalestokk implements AutoCloseable {
    private final String url;
    private final String bruker;
    private final String passord;
    private final Path mappe;
    private final List<Tabell> tabeller = new ArrayList<>();
    private final Set<UUID> ider = new HashSet<>();
    private final AtomicInteger teller = new AtomicInteger(1_000_000);
    private final ThreadLocal<Connection> kobling = ThreadLocal.withInitial(this::koble);
    private final List<Connection> apne = new ArrayList<>();

    /** The rows of one table that a registration wrote. */
    private record Tabell(String sql, List<List<Object>> rader, Set<Integer> unikeTall) {}

    private Maalestokk(String url, String bruker, String passord, Path mappe) {
        // As the product connects.
        this.url = url + (url.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true&prepareThreshold=3";
        this.bruker = bruker;
        this.passord = passord;
        this.mappe = mappe;
    }

    /** Takes the rows that the transaction of this journalpost left. */
    static Maalestokk av(String url, String bruker, String passord, UUID journalpost, Path mappe) throws SQLException {
        var stokk = new Maalestokk(url, bruker, passord, mappe);
        stokk.kopier(journalpost);
        return stokk;
    }

    /** How many rows one registration is. */
    int rader() {
        return tabeller.stream().mapToInt(tabell -> tabell.rader().size()).sum();
    }

    void gjoer(long nr, byte[] fil) throws Exception {
        try (var ut =
                FileChannel.open(mappe.resolve("fil" + nr), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (var rest = ByteBuffer.wrap(fil); rest.hasRemaining(); ) {
                ut.write(rest);
            }
            ut.force(true);
        }
        var kobling = this.kobling.get();
        var nyeIder = new HashMap<UUID, UUID>();
        ider.forEach(id -> nyeIder.put(id, UuidV7.ny()));
        for (var tabell : tabeller) {
            try (var setning = kobling.prepareStatement(tabell.sql())) {
                for (var rad : tabell.rader()) {
                    for (var i = 0; i < rad.size(); i++) {
                        setning.setObject(
                                i + 1, verdi(rad.get(i), tabell.unikeTall().contains(i), nyeIder));
                    }
                    setning.addBatch();
                }
                setning.executeBatch();
            }
        }
        kobling.commit();
    }

    private Object verdi(Object fast, boolean unikt, Map<UUID, UUID> nyeIder) {
        if (fast instanceof UUID id) {
            return nyeIder.getOrDefault(id, id);
        }
        if (!unikt) {
            return fast;
        }
        var tall = teller.incrementAndGet();
        return fast instanceof Long ? (Object) (long) tall : (Object) tall;
    }

    private void kopier(UUID journalpost) throws SQLException {
        var kobling = this.kobling.get();
        var transaksjon = en(kobling, "select xmin::text from journalpost where id = '" + journalpost + "'");
        utfoer(kobling, "create schema maalestokk");
        for (var navn : alle(kobling, """
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'kommune_id'
                where c.relkind = 'r' and c.relname not in ('teller', 'loggkjede') and c.relnamespace = 'public'::regnamespace order by c.relname
                """)) {
            var rader = rader(kobling, navn, transaksjon);
            if (!rader.isEmpty()) {
                utfoer(kobling, "create table maalestokk.%s (like public.%s including all)".formatted(navn, navn));
                var kolonner = List.copyOf(rader.getFirst().keySet());
                tabeller.add(new Tabell(
                        "insert into maalestokk.%s (%s) values (%s)"
                                .formatted(
                                        navn,
                                        String.join(", ", kolonner),
                                        String.join(
                                                ", ",
                                                kolonner.stream().map(k -> "?").toList())),
                        rader.stream()
                                .<List<Object>>map(rad -> new ArrayList<>(rad.values()))
                                .toList(),
                        unikeTall(kobling, navn, kolonner, rader.getFirst())));
                rader.forEach(rad -> Optional.ofNullable(rad.get("id"))
                        .filter(UUID.class::isInstance)
                        .ifPresent(id -> ider.add((UUID) id)));
            }
        }
        kobling.commit();
    }

    private static List<Map<String, Object>> rader(Connection kobling, String tabell, String transaksjon)
            throws SQLException {
        var rader = new ArrayList<Map<String, Object>>();
        try (var setning = kobling.createStatement();
                var svar = setning.executeQuery("select %s from public.%s where xmin::text = '%s'"
                        .formatted(String.join(", ", skrevne(kobling, tabell)), tabell, transaksjon))) {
            var kolonner = svar.getMetaData();
            while (svar.next()) {
                var rad = new LinkedHashMap<String, Object>();
                for (var i = 1; i <= kolonner.getColumnCount(); i++) {
                    rad.put(kolonner.getColumnName(i), svar.getObject(i));
                }
                rader.add(rad);
            }
        }
        return rader;
    }

    /** The columns that a registration writes: the database makes the others itself, here too. */
    private static List<String> skrevne(Connection kobling, String tabell) throws SQLException {
        return alle(kobling, """
                select attname from pg_attribute where attrelid = 'public.%s'::regclass
                and attnum > 0 and not attisdropped and attgenerated = '' order by attnum
                """.formatted(tabell));
    }

    /** The whole numbers of the table's unique indexes, which a copy must not repeat. */
    private static Set<Integer> unikeTall(
            Connection kobling, String tabell, List<String> kolonner, Map<String, Object> rad) throws SQLException {
        var unike = new HashSet<Integer>();
        for (var kolonne : alle(kobling, """
                select distinct a.attname from pg_index i
                join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
                where i.indrelid = 'public.%s'::regclass and i.indisunique and a.attname <> 'kommune_id'
                """.formatted(tabell))) {
            if (rad.get(kolonne) instanceof Number) {
                unike.add(kolonner.indexOf(kolonne));
            }
        }
        return unike;
    }

    private static String en(Connection kobling, String sql) throws SQLException {
        return alle(kobling, sql).getFirst();
    }

    private static List<String> alle(Connection kobling, String sql) throws SQLException {
        try (var setning = kobling.createStatement();
                var svar = setning.executeQuery(sql)) {
            var verdier = new ArrayList<String>();
            while (svar.next()) {
                verdier.add(svar.getString(1));
            }
            return verdier;
        }
    }

    private static void utfoer(Connection kobling, String sql) throws SQLException {
        try (var setning = kobling.createStatement()) {
            setning.execute(sql);
        }
    }

    private Connection koble() {
        try {
            var ny = DriverManager.getConnection(url, bruker, passord);
            ny.setAutoCommit(false);
            synchronized (apne) {
                apne.add(ny);
            }
            return ny;
        } catch (SQLException feil) {
            throw new IllegalStateException(feil);
        }
    }

    @Override
    public void close() throws SQLException {
        synchronized (apne) {
            for (var en : apne) {
                en.close();
            }
            apne.clear();
        }
    }
}

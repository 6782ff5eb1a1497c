package no.dokumentsenter.ytelse;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** An index of the same texts: one segment, sorted by date, so that the newest come first and it may stop early. No rights, no rows to show. */
final class Lucenestokk implements AutoCloseable {
    private static final Sort NYESTE = new Sort(new SortField("dato", SortField.Type.LONG, true));
    private static final String TEKSTER = """
            select j.kommune_id, j.id, j.journaldato - date '2000-01-01',
                   concat_ws(' ', j.tittel, s.tittel, p.navn), s.gnr || '/' || s.bnr, o.id is not null
            from journalpost j
            join saksmappe s on s.kommune_id = j.kommune_id and s.id = j.saksmappe_id
            left join offentlig_journalpost o on o.kommune_id = j.kommune_id and o.id = j.id
            cross join lateral (select string_agg(korrespondansepart_navn, ' ') as navn from korrespondansepart k
                                where k.kommune_id = j.kommune_id and k.journalpost_id = j.id) p
            where j.kommune_id = ?
            """;

    private final DirectoryReader leser;
    private final IndexSearcher soeker;

    private Lucenestokk(DirectoryReader leser) {
        this.leser = leser;
        this.soeker = new IndexSearcher(leser);
    }

    static Lucenestokk av(Sokbase base, Path mappe) throws IOException, SQLException {
        var lager = FSDirectory.open(mappe);
        var oppsett = new IndexWriterConfig(new StandardAnalyzer())
                .setIndexSort(NYESTE)
                .setRAMBufferSizeMB(256);
        try (var skriver = new IndexWriter(lager, oppsett);
                var kobling = base.koble()) {
            kobling.setAutoCommit(false);
            try (var setning = kobling.prepareStatement(TEKSTER)) {
                setning.setFetchSize(5_000);
                for (var kommune : base.kommuner()) {
                    setning.setInt(1, kommune.id());
                    try (var rad = setning.executeQuery()) {
                        while (rad.next()) {
                            var post = new Document();
                            post.add(new StringField("kommune", rad.getString(1), Field.Store.NO));
                            post.add(new StoredField("id", rad.getString(2)));
                            post.add(new NumericDocValuesField("dato", rad.getLong(3)));
                            post.add(new TextField("tekst", rad.getString(4), Field.Store.NO));
                            if (rad.getString(5) != null) {
                                post.add(new StringField("eiendom", rad.getString(5), Field.Store.NO));
                            }
                            post.add(new StringField("ute", String.valueOf(rad.getBoolean(6)), Field.Store.NO));
                            skriver.addDocument(post);
                        }
                    }
                }
            }
            skriver.forceMerge(1);
        }
        return new Lucenestokk(DirectoryReader.open(lager));
    }

    /** The newest and how many, counted to a thousand and one; no municipality given is the public. */
    int finn(String soekt, List<Integer> kommuner, int antall, int tak) throws IOException {
        var query = new BooleanQuery.Builder();
        if (kommuner.isEmpty()) {
            query.add(new TermQuery(new Term("ute", "true")), BooleanClause.Occur.FILTER);
        } else {
            query.add(
                    new TermInSetQuery(
                            "kommune",
                            kommuner.stream()
                                    .map(id -> new BytesRef(String.valueOf(id)))
                                    .toList()),
                    BooleanClause.Occur.FILTER);
        }
        if (soekt.startsWith("gnr ")) {
            var eiendom = soekt.replace("gnr ", "").replace(" bnr ", "/");
            query.add(new TermQuery(new Term("eiendom", eiendom)), BooleanClause.Occur.FILTER);
        } else {
            for (var ord : soekt.toLowerCase(Locale.ROOT).split(" ")) {
                query.add(new TermQuery(new Term("tekst", ord)), BooleanClause.Occur.FILTER);
            }
        }
        var funn = soeker.search(query.build(), new TopFieldCollectorManager(NYESTE, antall, null, tak));
        for (var treff : funn.scoreDocs) {
            soeker.storedFields().document(treff.doc);
        }
        return funn.scoreDocs.length;
    }

    @Override
    public void close() throws IOException {
        leser.close();
    }
}

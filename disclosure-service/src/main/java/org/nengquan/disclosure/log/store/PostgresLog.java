package org.nengquan.disclosure.log.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.nengquan.disclosure.edition.app.Columns;
import org.nengquan.disclosure.log.app.Log;
import org.nengquan.disclosure.log.domain.Growth;
import org.nengquan.disclosure.log.domain.Hash;
import org.nengquan.disclosure.log.domain.Leaf;
import org.nengquan.disclosure.log.domain.Node;
import org.nengquan.outbox.Sql;

@ApplicationScoped
class PostgresLog implements Log {

    private static final String HEAD = "select size, root from log_head";
    private static final String HASHES = """
            with wanted as (select * from unnest($1::bigint[], $2::bigint[]) as w (level, node_index))
            select w.level, w.node_index, n.hash
            from wanted w join log_node n on n.level = w.level and n.node_index = w.node_index
            union all
            select 0::bigint, l.leaf_index, l.hash
            from wanted w join log_leaf l on l.leaf_index = w.node_index
            where w.level = 0
            """;
    /** Leaves, what opens them, nodes and head in one statement: the log costs a batch two round trips, not five. */
    private static final String KEEP = """
            with leaves as (
                insert into log_leaf (leaf_index, kind, business_date, content, hash)
                select * from unnest($1::bigint[], $2::text[], $3::date[], $4::text[], $5::text[])),
            openings as (
                insert into log_opening (leaf_index, nonce, source, sequence)
                select * from unnest($1::bigint[], $6::text[], $7::text[], $8::bigint[])),
            nodes as (
                insert into log_node (level, node_index, hash)
                select * from unnest($9::bigint[], $10::bigint[], $11::text[]))
            update log_head set size = $12, root = $13
            """;

    private static final String LEAVES = """
            select leaf_index, kind, business_date, content, hash from log_leaf
            where leaf_index >= $1 and leaf_index < $2 order by leaf_index
            """;

    private final Pool pool;

    PostgresLog(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Growth> open() {
        return Sql.select("select size from log_head for update")
                .map(rows -> (Long) rows.getFirst()[0])
                .flatMap(PostgresLog::open);
    }

    @Override
    public Uni<Void> keep(Appended appended) {
        Growth log = appended.log();
        var leaves = new Columns<>(appended.leaves());
        var nodes = new Columns<>(log.completedNodes());
        long first = log.size() - appended.leaves().size();
        return Sql.update(
                        KEEP,
                        LongStream.range(first, log.size()).boxed().toArray(Long[]::new),
                        leaves.texts(leaf -> leaf.leaf().kind()),
                        leaves.dates(leaf -> leaf.leaf().businessDate()),
                        leaves.texts(leaf -> leaf.leaf().content()),
                        leaves.texts(leaf -> leaf.leaf().hash().hex()),
                        leaves.texts(SealedLeaf::nonceHex),
                        leaves.texts(SealedLeaf::source),
                        leaves.longs(SealedLeaf::sequence),
                        nodes.longs(entry -> (long) entry.getKey().level()),
                        nodes.longs(entry -> entry.getKey().index()),
                        nodes.texts(entry -> entry.getValue().hex()),
                        log.size(),
                        log.root().hex())
                .replaceWithVoid();
    }

    @Override
    public Uni<Head> head() {
        return pool.query(HEAD)
                .execute()
                .map(rows -> rows.iterator().next())
                .map(row -> new Head(row.getLong("size"), new Hash(row.getString("root"))));
    }

    @Override
    public Uni<List<KeptLeaf>> leaves(long from, long to) {
        return pool.preparedQuery(LEAVES).execute(Tuple.of(from, to)).map(PostgresLog::keptLeaves);
    }

    @Override
    public Uni<Map<Node, Hash>> hashes(List<Node> nodes) {
        return pool.preparedQuery(HASHES)
                .execute(Tuple.of(levels(nodes), indexes(nodes)))
                .map(PostgresLog::hashesOf);
    }

    private static Uni<Growth> open(long size) {
        List<Node> edge = Growth.edgeOf(size);
        return Sql.select(HASHES, levels(edge), indexes(edge)).map(rows -> new Growth(size, hashesOf(rows)));
    }

    private static Long[] levels(List<Node> nodes) {
        return new Columns<>(nodes).longs(node -> (long) node.level());
    }

    private static Long[] indexes(List<Node> nodes) {
        return new Columns<>(nodes).longs(Node::index);
    }

    private static Map<Node, Hash> hashesOf(List<Object[]> rows) {
        var hashes = new HashMap<Node, Hash>();
        for (Object[] row : rows) {
            hashes.put(new Node(((Number) row[0]).intValue(), (Long) row[1]), new Hash((String) row[2]));
        }
        return hashes;
    }

    private static Map<Node, Hash> hashesOf(RowSet<Row> rows) {
        var hashes = new HashMap<Node, Hash>();
        rows.forEach(row -> hashes.put(new Node(row.getInteger(0), row.getLong(1)), new Hash(row.getString(2))));
        return hashes;
    }

    private static List<KeptLeaf> keptLeaves(RowSet<Row> rows) {
        var leaves = new ArrayList<KeptLeaf>(rows.size());
        for (Row row : rows) {
            var leaf = new Leaf(row.getString("kind"), row.getLocalDate("business_date"), row.getString("content"));
            leaves.add(new KeptLeaf(row.getLong("leaf_index"), leaf, new Hash(row.getString("hash"))));
        }
        return leaves;
    }
}

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
    private static final String INSERT_LEAVES = """
            insert into log_leaf (leaf_index, kind, business_date, content, hash)
            select * from unnest($1::bigint[], $2::text[], $3::date[], $4::text[], $5::text[])
            """;
    private static final String INSERT_OPENINGS = """
            insert into log_opening (leaf_index, nonce, source, sequence)
            select * from unnest($1::bigint[], $2::text[], $3::text[], $4::bigint[])
            """;
    private static final String INSERT_NODES = """
            insert into log_node (level, node_index, hash)
            select * from unnest($1::bigint[], $2::bigint[], $3::text[])
            """;
    private static final String MOVE_HEAD = "update log_head set size = $1, root = $2";
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
        List<SealedLeaf> leaves = appended.leaves();
        Long[] places = LongStream.range(log.size() - leaves.size(), log.size())
                .boxed()
                .toArray(Long[]::new);
        return insertLeaves(places, leaves)
                .chain(() -> insertOpenings(places, leaves))
                .chain(() -> insertNodes(log.completedNodes()))
                .chain(() -> Sql.update(MOVE_HEAD, log.size(), log.root().hex()))
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

    private static Uni<Integer> insertLeaves(Long[] places, List<SealedLeaf> leaves) {
        var columns = new Columns<>(leaves);
        return Sql.update(
                INSERT_LEAVES,
                places,
                columns.texts(leaf -> leaf.leaf().kind()),
                columns.dates(leaf -> leaf.leaf().businessDate()),
                columns.texts(leaf -> leaf.leaf().content()),
                columns.texts(leaf -> leaf.leaf().hash().hex()));
    }

    private static Uni<Integer> insertOpenings(Long[] places, List<SealedLeaf> leaves) {
        var columns = new Columns<>(leaves);
        return Sql.update(
                INSERT_OPENINGS,
                places,
                columns.texts(SealedLeaf::nonceHex),
                columns.texts(SealedLeaf::source),
                columns.longs(SealedLeaf::sequence));
    }

    private static Uni<Integer> insertNodes(List<Map.Entry<Node, Hash>> nodes) {
        if (nodes.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        var columns = new Columns<>(nodes);
        return Sql.update(
                INSERT_NODES,
                columns.longs(entry -> (long) entry.getKey().level()),
                columns.longs(entry -> entry.getKey().index()),
                columns.texts(entry -> entry.getValue().hex()));
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
        rows.forEach(
                row -> hashes.put(new Node(row.getInteger(0), row.getLong(1)), new Hash(row.getString(2))));
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

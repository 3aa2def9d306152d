package org.nengquan.disclosure.log.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.nengquan.disclosure.log.domain.Hash;
import org.nengquan.disclosure.log.domain.Node;
import org.nengquan.disclosure.log.domain.Proof;
import org.nengquan.disclosure.log.domain.Span;

/** Proves that a leaf is in the log, and that the log only grew. Costs a few stored hashes, however long the log is. */
@ApplicationScoped
public class ProveFromLog {

    private final Log log;

    ProveFromLog(Log log) {
        this.log = log;
    }

    /** The hashes of RFC 9162 §2.1.3 for a leaf in the log of a size. */
    public Uni<List<Hash>> inclusion(long leaf, long size) {
        return hashes(Proof.inclusion(leaf, size));
    }

    /** The hashes of RFC 9162 §2.1.4 from the log of one size to that of another. */
    public Uni<List<Hash>> consistency(long oldSize, long newSize) {
        return hashes(Proof.consistency(oldSize, newSize));
    }

    /** The root that the log had at a size. */
    public Uni<Hash> rootAt(long size) {
        return size == 0
                ? Uni.createFrom().item(Hash.OF_NOTHING)
                : hashes(List.of(new Span(0, size))).map(List::getFirst);
    }

    private Uni<List<Hash>> hashes(List<Span> spans) {
        List<Node> nodes =
                spans.stream().flatMap(span -> span.nodes().stream()).distinct().toList();
        return log.hashes(nodes)
                .map(known -> spans.stream().map(span -> hash(span, known)).toList());
    }

    private static Hash hash(Span span, Map<Node, Hash> known) {
        return span.hash(node -> kept(node, known));
    }

    private static Hash kept(Node node, Map<Node, Hash> known) {
        Hash hash = known.get(node);
        if (hash == null) {
            throw new IllegalStateException("the log lacks " + node);
        }
        return hash;
    }
}

package org.nengquan.disclosure.log.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.disclosure.log.app.Log.KeptLeaf;
import org.nengquan.disclosure.log.domain.Growth;
import org.nengquan.disclosure.log.domain.Hash;

/** Hashes every leaf again, from its text, as a stranger would who trusts no stored hash. */
@ApplicationScoped
public class RecomputeLog {

    private static final int CHUNK = 5_000;

    private final Log log;

    RecomputeLog(Log log) {
        this.log = log;
    }

    /** The root over the first {@code size} leaves, recomputed. A missing leaf gives another root. */
    public Uni<Hash> root(long size) {
        return grow(Growth.fromNothing(), size).map(Growth::root);
    }

    private Uni<Growth> grow(Growth growth, long size) {
        long from = growth.size();
        if (from == size) {
            return Uni.createFrom().item(growth);
        }
        return log.leaves(from, Math.min(size, from + CHUNK)).flatMap(leaves -> goOn(growth, leaves, size));
    }

    private Uni<Growth> goOn(Growth growth, List<KeptLeaf> leaves, long size) {
        leaves.forEach(leaf -> growth.append(leaf.leaf().hash()));
        return leaves.isEmpty() ? Uni.createFrom().item(growth) : grow(growth, size);
    }
}

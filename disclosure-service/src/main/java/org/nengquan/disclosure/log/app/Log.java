package org.nengquan.disclosure.log.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import org.nengquan.disclosure.log.domain.Growth;
import org.nengquan.disclosure.log.domain.Hash;
import org.nengquan.disclosure.log.domain.Leaf;
import org.nengquan.disclosure.log.domain.Node;

/** The transparency log, as it is kept. */
public interface Log {

    /** The log as the running transaction sees it, ready to grow. Only one transaction may hold it at a time. */
    Uni<Growth> open();

    /** Keeps, in the running transaction, what was appended. */
    Uni<Void> keep(Appended appended);

    /** The committed log's size and root. */
    Uni<Head> head();

    /** Committed leaves from (inclusive) to (exclusive). */
    Uni<List<KeptLeaf>> leaves(long from, long to);

    /** The hashes of complete committed nodes. */
    Uni<Map<Node, Hash>> hashes(List<Node> nodes);

    /** Size in leaves, and the hash over all of them. */
    record Head(long size, Hash root) {}

    /** A leaf with its place and its hash. */
    record KeptLeaf(long index, Leaf leaf, Hash hash) {}

    /** A leaf and what opens its commitment: the nonce, and which event was meant. */
    record SealedLeaf(Leaf leaf, String nonceHex, String source, long sequence) {}

    /** New leaves in order, and the log grown by them. */
    record Appended(List<SealedLeaf> leaves, Growth log) {}
}

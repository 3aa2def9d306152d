package org.nengquan.disclosure.log.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A log that grows. It needs only the hashes along its right edge, gives back each node that became complete, and so
 * costs about two hashes a leaf however long the log is.
 */
public final class Growth {

    private final Map<Node, Hash> edge = new HashMap<>();
    private final Map<Node, Hash> completed = new LinkedHashMap<>();
    private long size;

    /** Goes on from a log of a size whose right edge ({@link #edgeOf}) has these hashes. */
    public Growth(long size, Map<Node, Hash> edge) {
        this.size = size;
        this.edge.putAll(edge);
    }

    /** A log without leaves. */
    public static Growth fromNothing() {
        return new Growth(0, Map.of());
    }

    /** The nodes whose hashes are needed to go on from a log of a size. */
    public static List<Node> edgeOf(long size) {
        return size == 0 ? List.of() : new Span(0, size).nodes();
    }

    /** Appends a leaf and answers its index. */
    public long append(Hash leaf) {
        Node node = Node.leaf(size);
        Hash hash = leaf;
        complete(node, hash);
        while (node.completesParent()) {
            hash = Hash.ofNode(known(node.sibling()), hash);
            node = node.parent();
            complete(node, hash);
        }
        return size++;
    }

    /** The number of leaves. */
    public long size() {
        return size;
    }

    /** The hash over all leaves. */
    public Hash root() {
        return size == 0 ? Hash.OF_NOTHING : new Span(0, size).hash(this::known);
    }

    /** The nodes above the leaves that became complete, in the order in which they did. */
    public List<Map.Entry<Node, Hash>> completedNodes() {
        return new ArrayList<>(completed.entrySet());
    }

    private void complete(Node node, Hash hash) {
        edge.put(node, hash);
        if (node.level() > 0) {
            completed.put(node, hash);
            edge.remove(new Node(node.level() - 1, node.index() * 2));
            edge.remove(new Node(node.level() - 1, node.index() * 2 + 1));
        }
    }

    private Hash known(Node node) {
        Hash hash = edge.get(node);
        if (hash == null) {
            throw new IllegalStateException("the right edge of the log lacks " + node);
        }
        return hash;
    }
}

package org.nengquan.disclosure.log.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The leaves from (inclusive) to (exclusive) under one hash: what RFC 9162 §2.1.1 calls MTH(D[from:to]).
 *
 * <p>The spans of proofs begin at a multiple of the largest power of two they hold, so each is a row of complete nodes,
 * large ones first, and only these need to be stored.
 */
public record Span(long from, long to) {

    public Span {
        if (from < 0 || to <= from || from % Long.highestOneBit(to - from) != 0) {
            throw new IllegalArgumentException("not a subtree of a log: " + from + " to " + to);
        }
    }

    /** The complete nodes that make up this span, from left to right. */
    public List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        long start = from;
        while (start < to) {
            long leaves = Long.highestOneBit(to - start);
            nodes.add(new Node(Long.numberOfTrailingZeros(leaves), start / leaves));
            start += leaves;
        }
        return nodes;
    }

    /** The hash of this span, made of the hashes of its complete nodes. */
    public Hash hash(Function<Node, Hash> hashes) {
        List<Hash> row = nodes().stream().map(hashes).toList();
        return fold(row);
    }

    static Hash fold(List<Hash> row) {
        Hash hash = row.getLast();
        for (int i = row.size() - 2; i >= 0; i--) {
            hash = Hash.ofNode(row.get(i), hash);
        }
        return hash;
    }
}

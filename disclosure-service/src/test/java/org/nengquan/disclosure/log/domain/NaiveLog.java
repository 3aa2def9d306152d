package org.nengquan.disclosure.log.domain;

import java.util.ArrayList;
import java.util.List;

/** The recursive definitions of RFC 9162 §2.1, word for word and slow: what the fast log is held against. */
final class NaiveLog {

    private NaiveLog() {}

    static Hash root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return Hash.OF_NOTHING;
        }
        if (leaves.size() == 1) {
            return Hash.ofLeaf(leaves.getFirst());
        }
        int k = split(leaves.size());
        return Hash.ofNode(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    static List<Hash> path(int m, List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return new ArrayList<>();
        }
        int k = split(leaves.size());
        List<byte[]> left = leaves.subList(0, k);
        List<byte[]> right = leaves.subList(k, leaves.size());
        List<Hash> path = m < k ? path(m, left) : path(m - k, right);
        path.add(m < k ? root(right) : root(left));
        return path;
    }

    static List<Hash> consistency(int m, List<byte[]> leaves) {
        return subproof(m, leaves, true);
    }

    private static List<Hash> subproof(int m, List<byte[]> leaves, boolean known) {
        if (m == leaves.size()) {
            return known ? new ArrayList<>() : new ArrayList<>(List.of(root(leaves)));
        }
        int k = split(leaves.size());
        List<byte[]> left = leaves.subList(0, k);
        List<byte[]> right = leaves.subList(k, leaves.size());
        List<Hash> proof = m <= k ? subproof(m, left, known) : subproof(m - k, right, false);
        proof.add(m <= k ? root(right) : root(left));
        return proof;
    }

    private static int split(int n) {
        return Integer.highestOneBit(n - 1);
    }
}

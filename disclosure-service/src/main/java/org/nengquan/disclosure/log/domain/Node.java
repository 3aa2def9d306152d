package org.nengquan.disclosure.log.domain;

/**
 * A complete subtree: 2^level leaves beginning at leaf index × 2^level. It never changes once it is complete, so its
 * hash can be kept for ever. Level 0 is a leaf.
 */
public record Node(int level, long index) {

    static Node leaf(long index) {
        return new Node(0, index);
    }

    Node parent() {
        return new Node(level + 1, index >> 1);
    }

    /** True for the second child: when it is complete, so is its parent. */
    boolean completesParent() {
        return (index & 1) == 1;
    }

    Node sibling() {
        return new Node(level, index ^ 1);
    }
}

package org.nengquan.settlement.moneystatement.domain;

import java.util.List;

/**
 * Shows that a balance is counted in a root's sum, without showing anybody else's.
 *
 * @param leaf the participant's own
 * @param path from the leaf to the root
 */
public record SumProof(SumLeaf leaf, List<Step> path) {

    public SumProof {
        path = List.copyOf(path);
    }

    /**
     * A neighbour on the way up.
     *
     * @param sibling what is beside the way
     * @param onTheLeft on which side
     */
    public record Step(SumNode sibling, boolean onTheLeft) {}

    /** Whether the leaf is in the tree with that root. A path whose sums cannot be added proves nothing. */
    public boolean holdsFor(SumNode root) {
        try {
            return climb().equals(root);
        } catch (ArithmeticException overflow) {
            return false;
        }
    }

    private SumNode climb() {
        SumNode node = SumNode.leaf(leaf);
        for (Step step : path) {
            node = step.onTheLeft ? SumNode.above(step.sibling, node) : SumNode.above(node, step.sibling);
        }
        return node;
    }
}

package org.nengquan.settlement.moneystatement.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle sum tree. A node without a neighbour goes up as it is, so no leaf is counted twice.
 *
 * @param levels from the leaves to the root
 */
public record SumTree(List<List<SumNode>> levels) {
    /** The root over nothing. */
    public static final SumNode EMPTY = new SumNode(SumNode.sha256(new byte[0]), 0);

    /** The tree over leaves in their order. */
    public static SumTree of(List<SumLeaf> leaves) {
        List<List<SumNode>> levels = new ArrayList<>();
        List<SumNode> level = leaves.stream().map(SumNode::leaf).toList();
        levels.add(level);
        while (level.size() > 1) {
            level = above(level);
            levels.add(level);
        }
        return new SumTree(List.copyOf(levels));
    }

    public SumNode root() {
        List<SumNode> top = levels.getLast();
        return top.isEmpty() ? EMPTY : top.getFirst();
    }

    /** The neighbours on the way from a leaf to the root. */
    public List<SumProof.Step> path(int leaf) {
        List<SumProof.Step> steps = new ArrayList<>();
        int position = leaf;
        for (List<SumNode> level : levels) {
            int neighbour = position ^ 1;
            if (neighbour < level.size()) {
                steps.add(new SumProof.Step(level.get(neighbour), neighbour < position));
            }
            position /= 2;
        }
        return steps;
    }

    private static List<SumNode> above(List<SumNode> level) {
        List<SumNode> above = new ArrayList<>();
        for (int i = 0; i < level.size(); i += 2) {
            above.add(i + 1 < level.size() ? SumNode.above(level.get(i), level.get(i + 1)) : level.get(i));
        }
        return List.copyOf(above);
    }
}

package org.nengquan.settlement.moneystatement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every balance can be shown to be in the sum, and no other can. */
class SumTreeTest {
    private static final String SALT = "00112233445566778899aabbccddeeff";

    private static List<SumLeaf> leaves(int count) {
        var random = new Random(count);
        return IntStream.range(0, count)
                .mapToObj(i -> new SumLeaf("9141010000000%05d".formatted(i), random.nextInt(1_000_000), SALT))
                .toList();
    }

    private static SumProof proof(List<SumLeaf> leaves, int i) {
        return new SumProof(leaves.get(i), SumTree.of(leaves).path(i));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 31, 100})
    void shouldProveEveryLeafOfATreeOfAnySize(int count) {
        // Given
        List<SumLeaf> leaves = leaves(count);
        SumNode root = SumTree.of(leaves).root();

        // Then
        assertThat(root.sumFen())
                .isEqualTo(leaves.stream().mapToLong(SumLeaf::balanceFen).sum());
        for (int i = 0; i < count; i++) {
            assertThat(proof(leaves, i).holdsFor(root))
                    .as("leaf %d of %d", i, count)
                    .isTrue();
        }
    }

    @Test
    void shouldNotProveWhatWasTamperedWith() {
        // Given
        List<SumLeaf> leaves = leaves(7);
        SumNode root = SumTree.of(leaves).root();
        SumProof good = proof(leaves, 2);
        SumLeaf own = good.leaf();

        // Then: another balance, another holder, another salt, another sum, a shorter way, the other side
        assertThat(new SumProof(new SumLeaf(own.uscc(), own.balanceFen() + 1, SALT), good.path()).holdsFor(root))
                .isFalse();
        assertThat(new SumProof(new SumLeaf("somebody", own.balanceFen(), SALT), good.path()).holdsFor(root))
                .isFalse();
        assertThat(new SumProof(new SumLeaf(own.uscc(), own.balanceFen(), SALT.replace('0', '1')), good.path())
                        .holdsFor(root))
                .isFalse();
        assertThat(good.holdsFor(new SumNode(root.hash(), root.sumFen() - 1))).isFalse();
        assertThat(new SumProof(own, good.path().subList(0, 1)).holdsFor(root)).isFalse();
        List<SumProof.Step> swapped = new ArrayList<>(good.path());
        swapped.set(
                0,
                new SumProof.Step(
                        swapped.getFirst().sibling(), !swapped.getFirst().onTheLeft()));
        assertThat(new SumProof(own, swapped).holdsFor(root)).isFalse();
    }

    /** The attack on trees that add without looking: a neighbour of minus a million makes the total look small. */
    @Test
    void shouldRefuseANegativeSumAnywhere() {
        String hash = "0".repeat(64);

        assertThatThrownBy(() -> new SumNode(hash, -1)).hasMessageContaining("never negative");
        assertThatThrownBy(() -> new SumLeaf("x", -1, SALT)).hasMessageContaining("nobody owes us");
    }

    /** The same attack by wrapping around the end of a long. */
    @Test
    void shouldProveNothingByAnOverflow() {
        // Given
        var own = new SumLeaf("x", 2, SALT);
        var huge = new SumNode("0".repeat(64), Long.MAX_VALUE);

        // Then
        assertThatThrownBy(() -> SumNode.above(SumNode.leaf(own), huge)).isInstanceOf(ArithmeticException.class);
        assertThat(new SumProof(own, List.of(new SumProof.Step(huge, false))).holdsFor(huge))
                .isFalse();
    }

    @Test
    void shouldTellAnInnerNodeFromALeaf() {
        // Given: a tree of one leaf whose bytes are another tree's inner node
        List<SumLeaf> two = leaves(2);
        SumNode root = SumTree.of(two).root();

        // Then
        assertThat(SumNode.leaf(new SumLeaf("x", root.sumFen(), SALT)).hash()).isNotEqualTo(root.hash());
        assertThat(SumTree.of(List.of()).root()).isEqualTo(SumTree.EMPTY);
    }
}

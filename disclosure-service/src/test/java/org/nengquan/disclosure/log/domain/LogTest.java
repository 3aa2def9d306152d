package org.nengquan.disclosure.log.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogTest {

    private static final long SEED = 9162;

    @Test
    void shouldHashTheEmptyLogAndOneLeafAsTheStandardSays() {
        // Given: the published vectors of Certificate Transparency for no leaf and for one empty leaf
        var growth = Growth.fromNothing();
        Hash empty = growth.root();

        // When
        growth.append(Hash.ofLeaf(new byte[0]));

        // Then
        assertThat(empty.hex()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(growth.root().hex()).isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @Test
    void shouldAgreeWithTheRecursiveDefinitionAtEverySizeUpTo130() {
        var growth = Growth.fromNothing();
        for (int size = 1; size <= 130; size++) {
            growth.append(Hash.ofLeaf(leaf(size - 1)));
            assertThat(growth.root()).as("size %d", size).isEqualTo(NaiveLog.root(leaves(size)));
        }
    }

    @Test
    void shouldGrowTheSameWhereverItIsCutIntoBatches() {
        var random = new Random(SEED);
        for (int round = 0; round < 40; round++) {
            var hashes = new HashMap<Node, Hash>();
            long size = 0;
            int target = 1 + random.nextInt(700);
            while (size < target) {
                size = growBy(1 + random.nextInt(60), size, hashes);
            }
            assertThat(new Span(0, size).hash(hashes::get)).isEqualTo(NaiveLog.root(leaves((int) size)));
        }
    }

    @Test
    void shouldProveInclusionAsTheRecursiveDefinitionDoes() {
        var random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            int size = 1 + random.nextInt(400);
            int leaf = random.nextInt(size);
            List<Hash> proof = hashes(Proof.inclusion(leaf, size), size);
            assertThat(proof).as("leaf %d of %d", leaf, size).isEqualTo(NaiveLog.path(leaf, leaves(size)));
            assertThat(rootBy(proof, leaf, size)).isEqualTo(NaiveLog.root(leaves(size)));
        }
    }

    @Test
    void shouldProveConsistencyAsTheRecursiveDefinitionDoes() {
        var random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            int size = 1 + random.nextInt(400);
            int old = 1 + random.nextInt(size);
            List<Hash> proof = hashes(Proof.consistency(old, size), size);
            assertThat(proof).as("%d in %d", old, size).isEqualTo(NaiveLog.consistency(old, leaves(size)));
        }
    }

    @Test
    void shouldRefuseToProveWhatIsNotThere() {
        assertThatIllegalArgumentException().isThrownBy(() -> Proof.inclusion(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Proof.consistency(0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Proof.consistency(4, 3));
    }

    @Test
    void shouldRefuseToGrowFromAnEdgeItDoesNotKnow() {
        // Given
        var growth = new Growth(1, Map.of());

        // Then
        assertThatThrownBy(() -> growth.append(Hash.ofLeaf(leaf(1)))).isInstanceOf(IllegalStateException.class);
    }

    private static long growBy(int more, long size, Map<Node, Hash> hashes) {
        var edge = new HashMap<Node, Hash>();
        Growth.edgeOf(size).forEach(node -> edge.put(node, hashes.get(node)));
        var growth = new Growth(size, edge);
        for (int i = 0; i < more; i++) {
            Hash hash = Hash.ofLeaf(leaf((int) growth.size()));
            hashes.put(Node.leaf(growth.append(hash)), hash);
        }
        growth.completedNodes().forEach(entry -> hashes.put(entry.getKey(), entry.getValue()));
        return growth.size();
    }

    private static List<Hash> hashes(List<Span> spans, int size) {
        var known = new HashMap<Node, Hash>();
        growBy(size, 0, known);
        return spans.stream().map(span -> span.hash(known::get)).toList();
    }

    /** The checking algorithm of RFC 9162 §2.1.3.2, which a reader of the log would run. */
    private static Hash rootBy(List<Hash> proof, long leaf, long size) {
        long fn = leaf;
        long sn = size - 1;
        Hash hash = Hash.ofLeaf(leaf((int) leaf));
        for (Hash next : proof) {
            boolean right = (fn & 1) == 1 || fn == sn;
            hash = right ? Hash.ofNode(next, hash) : Hash.ofNode(hash, next);
            while (right && (fn & 1) == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
            fn >>= 1;
            sn >>= 1;
        }
        assertThat(sn).isZero();
        return hash;
    }

    private static List<byte[]> leaves(int size) {
        var leaves = new ArrayList<byte[]>();
        for (int i = 0; i < size; i++) {
            leaves.add(leaf(i));
        }
        return leaves;
    }

    private static byte[] leaf(int index) {
        return ("{\"leaf\":" + index + "}").getBytes(UTF_8);
    }
}

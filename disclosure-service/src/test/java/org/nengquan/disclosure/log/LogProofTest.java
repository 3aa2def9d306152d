package org.nengquan.disclosure.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengquan.disclosure.Exchange;
import org.nengquan.disclosure.Public;
import org.nengquan.stack.ServiceStack;

/** A stranger with a hash function and the RFC, and nothing of ours. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class LogProofTest {

    @Test
    void shouldProveEveryLeafAndEveryOlderLogToAStranger() throws NoSuchAlgorithmException {
        // Given
        var date = LocalDate.of(2022, 9, 1);
        Exchange.play(date, 20_100, 20_200, 20_300, 20_400, 20_500);
        Public.await("settled", () -> Public.hasReport(date.toString(), 5));
        var checkpoint = Public.get("/log/checkpoint");
        int size = checkpoint.getInt("size");
        List<String> contents = Public.get("/log/leaves?from=0&to=" + size).getList("items.content", String.class);

        // Then
        assertThat(contents).hasSize(Math.min(size, 1_000));
        assertThat(root(contents)).isEqualTo(checkpoint.getString("root"));
        for (int leaf = 0; leaf < size; leaf += 3) {
            var proof = Public.get("/log/proof?leaf=" + leaf + "&size=" + size);
            assertThat(rootBy(proof.getList("hashes", String.class), contents.get(leaf), leaf, size))
                    .isEqualTo(checkpoint.getString("root"));
        }
        for (int older = 1; older <= size; older += 4) {
            var proof = Public.get("/log/consistency?from=" + older + "&to=" + size);
            assertThat(proof.getString("fromRoot")).isEqualTo(root(contents.subList(0, older)));
            assertThat(proof.getString("toRoot")).isEqualTo(checkpoint.getString("root"));
        }
    }

    private static String rootBy(List<String> proof, String content, long leaf, long size)
            throws NoSuchAlgorithmException {
        long fn = leaf;
        long sn = size - 1;
        String hash = sha256(new byte[] {0}, content.getBytes(UTF_8));
        for (String next : proof) {
            boolean right = (fn & 1) == 1 || fn == sn;
            hash = right ? node(next, hash) : node(hash, next);
            while (right && (fn & 1) == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
            fn >>= 1;
            sn >>= 1;
        }
        return hash;
    }

    private static String root(List<String> contents) throws NoSuchAlgorithmException {
        if (contents.size() == 1) {
            return sha256(new byte[] {0}, contents.getFirst().getBytes(UTF_8));
        }
        int k = Integer.highestOneBit(contents.size() - 1);
        return node(root(contents.subList(0, k)), root(contents.subList(k, contents.size())));
    }

    private static String node(String left, String right) throws NoSuchAlgorithmException {
        return sha256(
                new byte[] {1}, HexFormat.of().parseHex(left), HexFormat.of().parseHex(right));
    }

    private static String sha256(byte[]... parts) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}

package org.nengquan.disclosure.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.nengquan.disclosure.Exchange;
import org.nengquan.disclosure.Public;
import org.nengquan.stack.ServiceStack;

/** A stranger with a hash function and the RFC, and nothing of ours. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class LogProofTest {

    @Inject
    DataSource database;

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

    @Test
    void shouldBindALeafToTheWholeEventForWhoIsGivenTheNonce() throws NoSuchAlgorithmException, SQLException {
        // Given
        var date = LocalDate.of(2022, 9, 2);
        var opened = Exchange.opened(date, 20_000, 30_000);
        var trade = Exchange.trade("T2022090201", date, "ENERGY", 1, 20_000);
        Exchange.tell(Exchange.MARKET, opened, trade);
        Public.await("public", () -> Public.page("/").contains("T2022090201"));

        // When
        String nonce = nonceOf("T2022090201");

        // Then
        String commitment = sha256(
                "nengquan/commitment/v1\0".getBytes(UTF_8),
                HexFormat.of().parseHex(nonce),
                trade.body().getBytes(UTF_8));
        assertThat(Public.get("/log/leaves").getList("items.content", String.class))
                .anyMatch(content -> content.contains("T2022090201") && content.contains(commitment))
                .noneMatch(content -> content.contains(nonce));
    }

    private String nonceOf(String tradeNumber) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select o.nonce from log_opening o join log_leaf l"
                        + " using (leaf_index) where l.content like '%' || ? || '%'")) {
            query.setString(1, tradeNumber);
            var rows = query.executeQuery();
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
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

package org.nengquan.trading.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengquan.trading.journal.app.Retelling;
import org.nengquan.trading.journal.domain.Chain;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.JournalLine;
import org.nengquan.trading.matching.domain.Engine;
import org.nengquan.trading.matching.domain.Snapshot;

/**
 * A journal that was written before {@code RESTING_ENDS_WHEN_BARRED} existed, byte for byte: three days with orders, a
 * block, auctions, a directed offer and a first call, whose parties are suspended, restricted, frozen, put on the carbon
 * market's list, or live in a region that misses its target. What rested then rests still when it is told again.
 */
class OldJournalTest {
    /** What the engine of that time said of the state after the last line. */
    private static final String STATE_SHA256 = "91ab4c755d9ff90bd7bbb2810e766f0bc549ceafecfbab88382cd2a610ff66c6";

    private static final int LAST_FACT_OF_THE_FIRST_DAY = 46;

    private final JsonCodec codec = new JsonCodec();

    @Test
    void shouldTellEveryOldLineAsItWas() throws IOException {
        // Given
        var retelling = Retelling.fromTheBeginning(codec);

        // When
        lines().forEach(retelling::take);

        // Then
        Retelling.Account told = retelling.account();
        assertThat(told.lines()).isEqualTo(63);
        assertThat(told.brokenAt()).isZero();
        assertThat(told.differsAt()).isZero();
        assertThat(told.stateSha256()).isEqualTo(STATE_SHA256);
    }

    @Test
    void shouldWriteEveryOldLineWithTheSameBytes() throws IOException {
        for (ChainedLine line : lines()) {
            assertThat(codec.write(codec.readCommand(line.line().command())))
                    .isEqualTo(line.line().command());
            assertThat(codec.write(codec.readEvents(line.line().events())))
                    .isEqualTo(line.line().events());
        }
    }

    @Test
    void shouldComeToTheSnapshotOfThatTimeAndGoOnFromIt() throws IOException {
        // Given: the state in which everybody is barred and everything rests
        var engine = new Engine();
        lines().subList(0, LAST_FACT_OF_THE_FIRST_DAY)
                .forEach(line -> engine.apply(codec.readCommand(line.line().command())));
        String stored = text("before-barring.snapshot.json");
        assertThat(codec.write(engine.snapshot())).isEqualTo(stored);

        // When
        Snapshot snapshot = codec.readSnapshot(stored);
        Engine restored = Engine.restored(snapshot);
        lines().stream()
                .skip(LAST_FACT_OF_THE_FIRST_DAY)
                .forEach(line -> assertThat(
                                restored.apply(codec.readCommand(line.line().command())))
                        .isEqualTo(codec.readEvents(line.line().events())));

        // Then
        assertThat(snapshot.orders()).hasSize(3);
        assertThat(snapshot.blocks()).hasSize(1);
        assertThat(snapshot.auctions()).hasSize(2);
        assertThat(snapshot.directedOffers()).hasSize(1);
        assertThat(snapshot.firstCalls()).hasSize(1);
        assertThat(Chain.of(codec.write(restored.snapshot()))).isEqualTo(STATE_SHA256);
    }

    private static List<ChainedLine> lines() throws IOException {
        return text("before-barring.tsv").lines().map(OldJournalTest::line).toList();
    }

    private static ChainedLine line(String text) {
        String[] columns = text.split("\t", -1);
        return new ChainedLine(
                new JournalLine(Long.parseLong(columns[0]), Instant.parse(columns[1]), columns[2], columns[3]),
                columns[4]);
    }

    private static String text(String name) throws IOException {
        try (InputStream bytes = OldJournalTest.class.getResourceAsStream("/journal/" + name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

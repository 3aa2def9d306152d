package org.nengquan.trading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whoever asks a table that follows the journal waits for what was acknowledged before: else an order that was just
 * acknowledged is missing from a list now and then, which no test of that list would see.
 */
class ReadersWaitTest {
    private static final Path SOURCES = Path.of("src/main/java/org/nengquan/trading");
    private static final Pattern FOLLOWING = Pattern.compile(
            "(from|join) (market_order|trade|market_position|market_participant|trading_day|trading_day_market|refusal"
                    + "|block_agreement|market_halt|large_holder_report|auction|auction_bid|directed_offer|first_call"
                    + "|barring)\\b");

    @Test
    void shouldWaitForTheTablesWhereverTheyAreAsked() {
        List<Path> readers = readers();

        assertThat(readers).hasSizeGreaterThan(10);
        assertThat(readers).allSatisfy(reader -> assertThat(text(reader)).contains("tables.upToDate()"));
    }

    /** But the journal's own room, which writes them, and the proof's, for which the use case waits. */
    private static List<Path> readers() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(SOURCES.resolve("journal")))
                    .filter(file -> !file.startsWith(SOURCES.resolve("audit/store")))
                    .filter(file -> FOLLOWING.matcher(text(file)).find())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

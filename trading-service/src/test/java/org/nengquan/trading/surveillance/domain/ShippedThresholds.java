package org.nengquan.trading.surveillance.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The thresholds as the migration ships them, so that the quality that is measured is that of the product. */
final class ShippedThresholds {
    private static final Path MIGRATION =
            Path.of("src/main/resources/db/migration/V040__what_looks_wrong_is_looked_into.sql");
    private static final Pattern ROW =
            Pattern.compile("\\('([A-Z_0-9]+)', (\\d+), '(\\d{4}-\\d\\d-\\d\\d)', '([^']+)'");

    private ShippedThresholds() {}

    static List<Threshold> read() {
        try {
            return ROW.matcher(Files.readString(MIGRATION))
                    .results()
                    .map(ShippedThresholds::threshold)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Threshold threshold(MatchResult row) {
        return new Threshold(
                ThresholdName.valueOf(row.group(1)),
                Long.parseLong(row.group(2)),
                LocalDate.parse(row.group(3)),
                row.group(4));
    }
}

package org.nengquan.trading.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.nlf.calendar.util.HolidayUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rows of the migration are those of the library that it names. */
class CalendarSeedTest {
    private static final Path MIGRATION =
            Path.of("src/main/resources/db/migration/V003__the_exchange_has_a_calendar.sql");
    private static final Pattern ROW = Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', '([A-Z_]+)', '([^']+)'\\)");

    @Test
    void shouldBeTheLibrarysHolidaysRowByRow() throws IOException {
        // When
        List<String> rows = ROW.matcher(Files.readString(MIGRATION))
                .results()
                .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
                .toList();

        // Then
        List<String> library = Stream.of(2022, 2023)
                .flatMap(year -> HolidayUtil.getHolidays(year).stream())
                .map(day -> day.getDay() + " " + (day.isWork() ? "MAKE_UP_WORKDAY" : "HOLIDAY") + " " + day.getName())
                .toList();
        assertThat(rows).isEqualTo(library).hasSize(72);
    }
}

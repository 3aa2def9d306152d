package org.nengquan.trading.surveillance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many of the labelled breaches each detector sees (recall), and how much of what it sees is one (precision). The
 * figures stand in docs/surveillance.md.
 */
class DetectorQualityTest {
    private static final Path LABELS = Path.of("src/test/resources/surveillance/labels.csv");
    private static final Path DOCUMENT = Path.of("../docs/surveillance.md");

    /** One line of the labels. */
    private record Label(DetectorName detector, long seed, String scenario, boolean breach) {
        static Label of(String line) {
            String[] cells = line.split(",");
            return new Label(
                    DetectorName.valueOf(cells[0]), Long.parseLong(cells[1]), cells[2], cells[3].equals("BREACH"));
        }
    }

    /** Right and wrong answers. */
    private record Quality(int seen, int missed, int falseAlarms, int rightlySilent) {
        Quality plus(Quality other) {
            return new Quality(
                    seen + other.seen,
                    missed + other.missed,
                    falseAlarms + other.falseAlarms,
                    rightlySilent + other.rightlySilent);
        }

        int precisionPercent() {
            return 100 * seen / Math.max(1, seen + falseAlarms);
        }

        int recallPercent() {
            return 100 * seen / Math.max(1, seen + missed);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "WASH_TRADES, 95, 75",
        "MATCHED_TRADES, 95, 90",
        "RELATED_PARTIES, 95, 80",
        "LAYERING, 95, 75",
        "CLOSING_PRESSURE, 95, 80",
        "DEADLINE_SQUEEZE, 95, 70",
        "PRICE_PATTERN, 95, 90",
        "VOLUME_PATTERN, 95, 75"
    })
    void shouldSeeWhatIsLabelledAndLittleElse(DetectorName detector, int precision, int recall) throws IOException {
        // When
        Quality quality = labels().filter(label -> label.detector() == detector)
                .map(DetectorQualityTest::judge)
                .reduce(new Quality(0, 0, 0, 0), Quality::plus);

        // Then
        String row = "| `%s` | %d | %d | %d | %d | %d %% | %d %% |"
                .formatted(
                        detector,
                        quality.seen(),
                        quality.missed(),
                        quality.falseAlarms(),
                        quality.rightlySilent(),
                        quality.precisionPercent(),
                        quality.recallPercent());
        System.out.println(row);
        assertThat(quality.precisionPercent()).as("precision of " + detector).isGreaterThanOrEqualTo(precision);
        assertThat(quality.recallPercent()).as("recall of " + detector).isGreaterThanOrEqualTo(recall);
        assertThat(Files.readString(DOCUMENT)).as("docs/surveillance.md").contains(row);
    }

    @Test
    void shouldLabelEnoughOfBothKindsForEachDetector() throws IOException {
        for (DetectorName detector : DetectorName.values()) {
            List<Label> mine =
                    labels().filter(label -> label.detector() == detector).toList();
            assertThat(mine).filteredOn(Label::breach).hasSizeGreaterThanOrEqualTo(30);
            assertThat(mine).filteredOn(label -> !label.breach()).hasSizeGreaterThanOrEqualTo(30);
        }
    }

    private static Quality judge(Label label) {
        List<Finding> findings = LabelledDays.of(label.scenario(), label.seed()).watch().findings().stream()
                .filter(finding -> finding.detector() == label.detector())
                .toList();
        boolean found = findings.stream().anyMatch(DetectorQualityTest::concernsTheInjected);
        int others = (int) findings.stream()
                .filter(finding -> !label.breach() || !concernsTheInjected(finding))
                .count();
        return new Quality(
                label.breach() && found ? 1 : 0,
                label.breach() && !found ? 1 : 0,
                others,
                label.breach() || others > 0 ? 0 : 1);
    }

    private static boolean concernsTheInjected(Finding finding) {
        return finding.participants().stream().anyMatch(LabelledDays.INJECTED::contains);
    }

    private static Stream<Label> labels() throws IOException {
        return Files.readAllLines(LABELS).stream().skip(1).map(Label::of);
    }
}

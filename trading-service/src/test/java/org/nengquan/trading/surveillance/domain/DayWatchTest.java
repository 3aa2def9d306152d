package org.nengquan.trading.surveillance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengquan.trading.instrument.domain.Instrument;

class DayWatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"wash-round-trip", "layering-bait", "closing-push-up", "squeeze-hoard", "volume-burst"})
    void shouldFindTheSameHoweverOftenItWasAskedOnTheWay(String scenario) {
        // Given
        SyntheticDay day = LabelledDays.of(scenario, 7);
        var asked = new DayWatch(day.context());

        // When
        for (Happening happening : day.story()) {
            asked.take(happening);
            asked.findings();
        }

        // Then
        assertThat(asked.findings()).isEqualTo(day.watch().findings()).isNotEmpty();
    }

    @Test
    void shouldAlertDuringTheDayOnceThereIsEnough() {
        // Given
        SyntheticDay day = LabelledDays.of("wash-round-trip", 7);
        var watch = new DayWatch(day.context());
        List<Happening> story = day.story();

        // When
        story.subList(0, story.size() - 1).forEach(watch::take);

        // Then
        assertThat(watch.isClosed()).isFalse();
        assertThat(watch.findings()).anyMatch(finding -> finding.detector() == DetectorName.WASH_TRADES);
    }

    @Test
    void shouldCallTheSameFindingOfADayByTheSameId() {
        // Given
        LocalDate date = SyntheticDay.DATE;
        Finding one = LabelledDays.of("wash-round-trip", 7).watch().findings().getFirst();
        Finding again = LabelledDays.of("wash-round-trip", 7).watch().findings().getFirst();

        // Then
        assertThat(one.id(date)).isEqualTo(again.id(date)).isNotEqualTo(one.id(date.plusDays(1)));
    }

    @Test
    void shouldCiteTheJournalsLinesAndNameFigures() {
        // When
        Finding finding = LabelledDays.of("wash-round-trip", 7).watch().findings().stream()
                .filter(found -> found.detector() == DetectorName.WASH_TRADES)
                .findFirst()
                .orElseThrow();

        // Then
        assertThat(finding.participants()).containsExactly(LabelledDays.A, LabelledDays.B);
        assertThat(finding.instrument()).isEqualTo(Instrument.ENERGY);
        assertThat(finding.citations()).hasSize(2).allMatch(cited -> cited.kind() == CitationKind.TRADE);
        assertThat(finding.figures()).containsKeys("quantityThere", "quantityBack", "WASH_MIN_QUANTITY");
        assertThat(finding.explanation().zh()).contains("买回");
        assertThat(finding.explanation().en()).contains("turnover");
    }

    @Test
    void shouldSaySomethingOfClosingPricesOnlyAfterTheClose() {
        // Given
        SyntheticDay day = LabelledDays.of("closing-push-up", 3);
        var watch = new DayWatch(day.context());
        List<Happening> story = day.story();

        // When
        story.subList(0, story.size() - 1).forEach(watch::take);

        // Then
        assertThat(watch.findings()).noneMatch(found -> found.detector() == DetectorName.CLOSING_PRESSURE);
        watch.take(story.getLast());
        assertThat(watch.findings()).anyMatch(found -> found.detector() == DetectorName.CLOSING_PRESSURE);
    }

    @Test
    void shouldTakeNothingAfterTheDayIsOver() {
        SyntheticDay day = SyntheticDay.honest(1);
        DayWatch over = day.watch();
        Happening first = day.story().getFirst();
        assertThatThrownBy(() -> over.take(first)).isInstanceOf(IllegalStateException.class);
    }
}

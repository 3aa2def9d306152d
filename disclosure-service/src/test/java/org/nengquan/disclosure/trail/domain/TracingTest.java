package org.nengquan.disclosure.trail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TracingTest {
    private static final TrailEvent TRADE = event(
            "trading.trade-executed.v1",
            Map.of(
                    "tradeNumber",
                    "T1",
                    "sellerUscc",
                    "S",
                    "buyerUscc",
                    "B",
                    "priority",
                    "POOL",
                    "sellOrderId",
                    "0181b5f4-7c00-7000-8000-000000000001",
                    "buyOrderId",
                    "b"));

    private static TrailEvent event(String type, Map<String, Object> facts) {
        return new TrailEvent(
                "s", 1, type, Instant.EPOCH, LocalDate.of(2022, 7, 1), facts, Optional.of(new Published(3, "h", "n")));
    }

    @Test
    void shouldBeNobodysBusinessButTheOverseersAndTheParties() {
        assertThat(Tracing.of(TRADE, List.of(TRADE), new Viewer(false, "X"))).isEmpty();
        assertThat(Tracing.of(TRADE, List.of(TRADE), new Viewer(false, ""))).isEmpty();
        assertThat(Tracing.of(TRADE, List.of(TRADE), new Viewer(false, "S"))).isPresent();
        assertThat(Tracing.of(TRADE, List.of(TRADE), new Viewer(true, ""))).isPresent();
    }

    @Test
    void shouldSayWhichStationsWereNotTold() {
        // When
        Trail trail = Tracing.of(TRADE, List.of(TRADE), new Viewer(true, "")).orElseThrow();

        // Then
        assertThat(trail.complete()).isFalse();
        assertThat(trail.missing())
                .contains(StepKind.ISSUE, StepKind.SETTLEMENT)
                .doesNotContain(StepKind.CONFIRMATION);
    }

    @Test
    void shouldDateAnOrderByItsId() {
        // When
        Step order = Tracing.of(TRADE, List.of(TRADE), new Viewer(true, ""))
                .orElseThrow()
                .steps()
                .getFirst();

        // Then
        assertThat(order.kind()).isEqualTo(StepKind.SELL_ORDER);
        assertThat(order.at()).isEqualTo(Instant.ofEpochMilli(0x0181b5f47c00L));
    }

    @Test
    void shouldTellThatUnitsWereDeliveredBeforeOnlyToOverseers() {
        // Given
        TrailEvent before = event("registry.delivery-completed.v1", Map.of("tradeNumber", "T0"));

        // Then
        assertThat(Tracing.of(TRADE, List.of(before, TRADE), new Viewer(true, ""))
                        .orElseThrow()
                        .steps())
                .extracting(Step::kind)
                .contains(StepKind.EARLIER_DELIVERY);
        assertThat(Tracing.of(TRADE, List.of(before, TRADE), new Viewer(false, "B"))
                        .orElseThrow()
                        .steps())
                .extracting(Step::kind)
                .doesNotContain(StepKind.EARLIER_DELIVERY);
    }

    @Test
    void shouldHideTheOtherParty() {
        // When
        Trail seen = Tracing.of(TRADE, List.of(TRADE), new Viewer(false, "B")).orElseThrow();

        // Then
        assertThat(seen.steps()).extracting(Step::kind).containsExactly(StepKind.BUY_ORDER, StepKind.TRADE);
        assertThat(seen.steps().getLast().facts()).doesNotContainKeys("sellerUscc", "sellOrderId");
        assertThat(seen.steps().getLast().published()).contains(new Published(3, "h", ""));
        assertThat(seen.hiddenSteps()).isEqualTo(1);
    }
}

package org.nengquan.bench.market;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nengquan.trading.instrument.domain.Side;

class FlowTest {
    private static final int STEPS = 2_000;

    @Test
    void shouldBeTheSameForTheSameSeed() {
        assertThat(new Flow(1, 30).next(STEPS)).isEqualTo(new Flow(1, 30).next(STEPS));
    }

    @Test
    void shouldLetNobodyMeetItself() {
        assertThat(new Flow(2, 0).next(STEPS))
                .allMatch(wanted -> (wanted.trader() % 2 == 0) == (wanted.side() == Side.SELL));
    }

    @Test
    void shouldTakeBackOnlyWhatTheSameTraderPlacedBefore() {
        var flow = new Flow(3, 30).next(STEPS);

        assertThat(flow).anyMatch(Wanted::isCancellation);
        assertThat(flow).filteredOn(Wanted::isCancellation).allMatch(wanted -> {
            var placed = flow.get(wanted.cancels());
            return !placed.isCancellation() && placed.trader() == wanted.trader();
        });
    }
}

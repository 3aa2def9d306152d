package org.nengquan.bench.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nengquan.bench.market.Flow;

class EnginesPlayTheSameTest {

    @Test
    void shouldTradeAsMuchAsTheOtherEnginesOnTheSameFlow() {
        var flow = new Flow(4, 33).next(5_000);

        assertThat(new OurMarket().trades(flow))
                .isPositive()
                .isEqualTo(new RiskAndBook().trades(flow))
                .isEqualTo(new LoneBook().trades(flow));
    }
}

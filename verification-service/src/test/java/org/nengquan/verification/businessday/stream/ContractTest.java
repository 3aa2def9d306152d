package org.nengquan.verification.businessday.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengquan.verification.Contracts;

/** What the market promises is what is read here. */
class ContractTest {

    @ParameterizedTest
    @ValueSource(strings = {"day-opened.v1", "day-closed.v1"})
    void shouldReadEveryDay(String event) {
        assertThat(Contracts.examples("trading", event, MarketDayConsumer.MarketDay.class))
                .allSatisfy(
                        day -> assertThat(LocalDate.parse(day.businessDate())).isNotNull());
    }
}

package org.nengquan.registry.businessday.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengquan.registry.Contracts;

class ContractTest {

    @ParameterizedTest
    @ValueSource(strings = {"trading.day-opened.v1", "trading.day-closed.v1"})
    void shouldReadTheDaysThatTheMarketTells(String type) {
        assertThat(Contracts.examples(type, DayChangedV1.class))
                .allSatisfy(body -> assertThat(body.businessDate()).isNotNull());
    }
}

package org.nengquan.registry.price.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nengquan.registry.Contracts;

class ContractTest {

    @Test
    void shouldReadEveryExampleOfAClosedDay() {
        assertThat(Contracts.examples(DayClosedV1.TYPE, DayClosedV1.class))
                .allSatisfy(day -> assertThat(day.toDomain()).hasSize(2))
                .anySatisfy(day -> assertThat(day.toDomain().getFirst().quantity())
                        .as("all modes together")
                        .isEqualTo(1900));
    }
}

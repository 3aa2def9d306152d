package org.nengquan.registry.statement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengquan.registry.cap.domain.CapKey;
import org.nengquan.registry.ledger.domain.AccountKind;
import org.nengquan.registry.quota.domain.Category;
import org.nengquan.registry.quota.domain.Instrument;

class CapStatementTest {

    private static final CapKey KEY = new CapKey(Instrument.ENERGY, Category.LOCAL, "410100", 2022);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20220701})
    void shouldAddUpWhereverEachSingleUnitIs(long seed) {
        // Given: each unit by itself in a random place
        Random random = new Random(seed);
        AccountKind[] kinds = AccountKind.values();
        Map<AccountKind, Long> places = new EnumMap<>(AccountKind.class);
        for (int unit = 0; unit < 1000; unit++) {
            places.merge(kinds[random.nextInt(kinds.length - 1)], 1L, Long::sum);
        }

        // When
        var statement = new CapStatement(KEY, 1000, 1000, places);

        // Then
        assertThat(statement.addsUp()).isTrue();
        assertThat(statement.held()
                        + statement.inTrading()
                        + statement.frozen()
                        + statement.bound()
                        + statement.retired()
                        + statement.reclaimed()
                        + statement.expired())
                .isEqualTo(1000);
    }

    @Test
    void shouldSayWhenItDoesNotAddUp() {
        assertThat(new CapStatement(KEY, 10, 5, Map.of(AccountKind.AVAILABLE, 4L)).addsUp())
                .isFalse();
        assertThat(new CapStatement(KEY, 4, 5, Map.of(AccountKind.AVAILABLE, 5L)).addsUp())
                .isFalse();
        assertThat(new CapStatement(KEY, 10, 0, Map.of()).addsUp()).isTrue();
    }
}

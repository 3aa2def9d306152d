package org.nengquan.trading.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnersRequestsTest {

    @ParameterizedTest
    @ValueSource(strings = {"markets", "markets/ENERGY/book", "trading-days/current", "trading-days/next", "stream"})
    void shouldLeaveToTheOwnerWhatIsReadFromItsMemory(String path) {
        assertThat(OwnersRequests.contain(true, "/api/trading/v1/" + path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"orders", "trades", "positions", "integrity", "refusals", "rule-parameters", "calendar/2023"})
    void shouldAnswerFromTablesOnEveryReplica(String path) {
        assertThat(OwnersRequests.contain(true, "/api/trading/v1/" + path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders", "order-batches", "trading-days", "position-releases", "anything"})
    void shouldLeaveEveryCommandToTheOwner(String path) {
        assertThat(OwnersRequests.contain(false, "/api/trading/v1/" + path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/", "/api/registry/v1/participants"})
    void shouldTouchNothingBesideTheApi(String path) {
        assertThat(OwnersRequests.contain(false, path)).isFalse();
    }
}

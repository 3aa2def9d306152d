package org.nengquan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.local.launch.Application.SETTLEMENT;
import static org.nengquan.local.launch.Server.KAFKA;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nengquan.e2e.platform.ContainerPlatform;
import org.nengquan.e2e.platform.Ground;
import org.nengquan.e2e.platform.Part;
import org.nengquan.local.season.Verification;
import org.nengquan.servers.Patience;

/**
 * What can only be done to containers on a network of their own, while the market trades: a service is cut off, the
 * owner of the market stands still and goes on, the broker restarts. Nothing is lost, and the books agree.
 */
@ExtendWith(OnePlatform.Resolver.class)
@EnabledIfSystemProperty(
        named = "nengquan.stack",
        matches = Ground.CONTAINERS,
        disabledReason = "only containers are cut off a network: ./test --containers")
class ContainerFaultsTest {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final OnePlatform platform;
    private final ContainerPlatform containers;
    private final Exchange exchange;

    ContainerFaultsTest(OnePlatform platform) {
        platform.season();
        this.platform = platform;
        this.containers = platform.containers();
        this.exchange = new Exchange(platform);
        exchange.openNextDay();
    }

    @Test
    void shouldSettleWhatWasTradedWhileSettlementWasCutOffForAMinute() {
        SteadyTrading trading = SteadyTrading.start(platform);
        try (trading) {
            // Given
            trading.awaitMore(5);

            // When
            Part settlement = containers.part(SETTLEMENT);
            settlement.cutOff();
            trading.awaitMore(1);
            String heard = tradesThatSettlementKnows();
            int before = trading.trades();
            new Patience(A_MINUTE).until(() -> false);
            int duringTheMinute = trading.trades() - before;
            String heardAfterTheMinute = tradesThatSettlementKnows();
            settlement.rejoin();
            trading.awaitMore(5);

            // Then
            assertThat(duringTheMinute)
                    .as("trades while settlement was cut off")
                    .isGreaterThan(20);
            assertThat(heardAfterTheMinute)
                    .as("trades that settlement had heard of")
                    .isEqualTo(heard);
        }
        nothingMayBeLost(trading);
    }

    @Test
    void shouldGoOnUnderAnotherOwnerWhileTheOwnerStandsStillAndNotLetItBackIn() {
        // Given two replicas, of which the newer owns the market
        Part owner = containers.startSecondMarket();
        new Patience(A_MINUTE).until(() -> ownersAddress().contains("trading-2"));
        SteadyTrading trading = SteadyTrading.start(platform);
        try (trading) {
            trading.awaitMore(5);

            assertThat(ownersAddress()).contains("trading-2");

            // When
            owner.pause();
            trading.awaitMore(10);
            String successor = ownersAddress();
            owner.resume();
            trading.awaitMore(20);

            // Then
            assertThat(successor).as("the owner while the old one stood still").isEqualTo("http://trading:8080");
            assertThat(ownersAddress())
                    .as("the owner after the old one went on")
                    .isEqualTo(successor);
        } finally {
            containers.endSecondMarket();
        }
        nothingMayBeLost(trading);
    }

    @Test
    void shouldTellEveryTradeAlthoughTheBrokerRestarts() {
        SteadyTrading trading = SteadyTrading.start(platform);
        try (trading) {
            // Given
            trading.awaitMore(5);

            // When
            int before = trading.trades();
            containers.restart(KAFKA);
            int duringTheRestart = trading.trades() - before;
            trading.awaitMore(10);

            // Then
            assertThat(duringTheRestart).as("trades while there was no broker").isPositive();
        }
        nothingMayBeLost(trading);
    }

    /** Every acknowledged order is there exactly once, every trade settled and disclosed, and {@code verify} clean. */
    private void nothingMayBeLost(SteadyTrading trading) {
        exchange.close();
        List<String> differences = new Verification(platform.running().places(), platform.tokens()).differences();
        assertThat(differences).as("verify").isEmpty();
        Map<String, List<String>> orders = exchange.orders(platform.cast().person("auditor.a"));
        assertThat(trading.acknowledgedOrders())
                .isNotEmpty()
                .allSatisfy((clientOrderId, orderId) ->
                        assertThat(orders.get(clientOrderId)).containsExactly(orderId));
    }

    private String ownersAddress() {
        return containers.databases().addressOfTheMarketsOwner();
    }

    private String tradesThatSettlementKnows() {
        return containers.databases().ask("settlement", "select count(*) from settlement");
    }
}

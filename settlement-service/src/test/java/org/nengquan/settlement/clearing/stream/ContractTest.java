package org.nengquan.settlement.clearing.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.Contracts;
import org.nengquan.settlement.clearing.app.ClearingAnnouncements.TreasuryCredit;
import org.nengquan.settlement.clearing.domain.Conclusion;
import org.nengquan.settlement.clearing.domain.Default;
import org.nengquan.settlement.clearing.domain.DeliveryNotice;
import org.nengquan.settlement.clearing.domain.Proceeds;
import org.nengquan.settlement.clearing.domain.SettlementState.Delivering;
import org.nengquan.settlement.clearing.domain.Trade;

class ContractTest {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 4);
    private static final String BUYER = "91110000802100433B";
    private static final String SELLER = "914403001922038216";

    private static Trade aTrade(String number, Optional<String> projectId) {
        return new Trade(
                number,
                DAY,
                new Trade.Terms("ENERGY", "SAVED", 100, 20_000, 2_000_000),
                new Trade.Parties(BUYER, SELLER, projectId));
    }

    @Test
    void shouldRequestDeliveryInTheGoldenBytes() throws IOException {
        var project = Optional.of("01980000-0000-7000-8000-000000000002");

        Contracts.mustBeGolden(
                DeliveryRequestedV1.TYPE, ".example", DeliveryRequestedV1.of(aTrade("HN20220704E000001", project)));
        Contracts.mustBeGolden(
                DeliveryRequestedV1.TYPE,
                ".example-minimal",
                DeliveryRequestedV1.of(aTrade("HN20220704E000001", Optional.empty())));
    }

    @Test
    void shouldTellOfSettlementInTheGoldenBytes() throws IOException {
        var paid = Conclusion.pay(
                aTrade("HN20220704E000001", Optional.empty()),
                new Delivering(),
                new Proceeds.ToSeller(SELLER, 1_000),
                DAY);

        Contracts.mustBeGolden(TradeSettledV1.TYPE, ".example", TradeSettledV1.of(paid));
    }

    @Test
    void shouldTellOfDefaultInTheGoldenBytes() throws IOException {
        var why = new Default("holding-frozen", "办法§21", "指标已被司法冻结");
        var unwound = Conclusion.unwind(
                aTrade("HN20220704E000002", Optional.empty()),
                new Delivering(),
                new DeliveryNotice.Refused("HN20220704E000002", DAY, why));

        Contracts.mustBeGolden(TradeDefaultedV1.TYPE, ".example", TradeDefaultedV1.of(unwound));
    }

    @Test
    void shouldTellOfTreasuryCreditsInTheGoldenBytes() throws IOException {
        Contracts.mustBeGolden(
                TreasuryCreditedV1.TYPE,
                ".example",
                TreasuryCreditedV1.of(new TreasuryCredit("410400", "HN20220704E000003", 4_000_000, 6_000_000, DAY)));
    }

    @Test
    void shouldReadEveryExampleOfWhatTheMarketTells() throws IOException {
        for (TradeExecutedV1 told : Contracts.examples(TradeExecutedV1.TYPE, TradeExecutedV1.class)) {
            assertThat(told.toDomain().amountFen()).isPositive();
        }
        for (String type : new String[] {TradingDayV1.OPENED, TradingDayV1.CLOSED}) {
            for (TradingDayV1 told : Contracts.examples(type, TradingDayV1.class)) {
                assertThat(told.toDomain(type).date()).isNotNull();
            }
        }
    }

    @Test
    void shouldReadEveryExampleOfWhatTheRegistryTellsOfDeliveries() throws IOException {
        for (DeliveryCompletedV1 told : Contracts.examples(DeliveryCompletedV1.TYPE, DeliveryCompletedV1.class)) {
            assertThat(told.toDomain().tradeNumber()).isNotBlank();
            assertThat(told.deliveredOn()).isNotNull();
        }
        for (DeliveryRefusedV1 told : Contracts.examples(DeliveryRefusedV1.TYPE, DeliveryRefusedV1.class)) {
            assertThat(told.toDomain(DAY)).isInstanceOf(DeliveryNotice.Refused.class);
            assertThat(told.reason()).isNotBlank();
        }
    }
}

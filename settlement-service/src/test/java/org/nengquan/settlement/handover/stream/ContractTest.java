package org.nengquan.settlement.handover.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.Contracts;
import org.nengquan.settlement.handover.app.CashHanded;

class ContractTest {

    @Test
    void shouldTellOfHandedCashInTheGoldenBytes() throws IOException {
        var handed = new CashHanded(
                UUID.fromString("01980000-0000-7000-8000-000000000001"), "91110000802100433B", 5_000_000);

        Contracts.mustBeGolden(CashHandedToTradingV1.TYPE, ".example", CashHandedToTradingV1.of(handed));
    }

    @Test
    void shouldReadEveryExampleOfWhatTheMarketTellsOfPositions() throws IOException {
        for (PositionCreditedV1 told : Contracts.examples(PositionCreditedV1.TYPE, PositionCreditedV1.class)) {
            assertThat(told.transferId()).isNotNull();
        }
        for (PositionReleasedV1 told : Contracts.examples(PositionReleasedV1.TYPE, PositionReleasedV1.class)) {
            assertThat(told.isCash()).isEqualTo(told.amountFen() > 0);
        }
    }

    @Test
    void shouldReadEveryExampleOfAForfeitedDeposit() throws IOException {
        for (DepositForfeitedV1 told : Contracts.examples(DepositForfeitedV1.TYPE, DepositForfeitedV1.class)) {
            assertThat(told.auctionId()).isNotBlank();
            assertThat(told.uscc()).hasSize(18);
            assertThat(told.amountFen()).isPositive();
        }
    }
}

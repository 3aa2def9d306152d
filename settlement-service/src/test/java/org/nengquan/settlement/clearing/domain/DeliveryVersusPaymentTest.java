package org.nengquan.settlement.clearing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nengquan.settlement.clearing.domain.Trades.BUYER;
import static org.nengquan.settlement.clearing.domain.Trades.DAY;
import static org.nengquan.settlement.clearing.domain.Trades.NEXT_DAY;
import static org.nengquan.settlement.clearing.domain.Trades.SELLER;
import static org.nengquan.settlement.clearing.domain.Trades.aSeller;
import static org.nengquan.settlement.clearing.domain.Trades.aTrade;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nengquan.settlement.account.domain.ParticipantKind;
import org.nengquan.settlement.clearing.domain.SettlementState.Claimed;
import org.nengquan.settlement.clearing.domain.SettlementState.Delivering;
import org.nengquan.settlement.ledger.domain.EntryKind;
import org.nengquan.settlement.ledger.domain.LedgerAccount;
import org.nengquan.settlement.ledger.domain.Occasion;
import org.nengquan.settlement.ledger.domain.Posting;
import org.nengquan.settlement.tariff.domain.FeeTariff;

class DeliveryVersusPaymentTest {
    private static final FeeTariff FIVE_PER_TEN_THOUSAND =
            new FeeTariff(LocalDate.of(2022, 7, 1), 5, FeeTariff.Status.UNCONFIRMED, "默认费率");

    @Test
    void shouldClaimTheBuyersCashInTheMarket() {
        var entry = DeliveryVersusPayment.claim(aTrade(100, 20_000));

        assertThat(entry.occasion()).isEqualTo(new Occasion(EntryKind.CLAIM, "T1", DAY));
        assertThat(entry.postings())
                .containsExactly(
                        new Posting(LedgerAccount.inTrading(BUYER), -2_000_000),
                        new Posting(LedgerAccount.claim(BUYER), 2_000_000));
    }

    @Test
    void shouldPayTheSellerNetOfTheFee() {
        // Given: 成交金额 20,000.00 元, 万分之五
        var proceeds = Proceeds.of(2_000_000, aSeller(ParticipantKind.VOLUNTARY), FIVE_PER_TEN_THOUSAND);

        // When
        var paid = Conclusion.pay(aTrade(100, 20_000), new Delivering(), proceeds, NEXT_DAY);

        // Then
        assertThat(paid.entry().postings())
                .containsExactly(
                        new Posting(LedgerAccount.claim(BUYER), -2_000_000),
                        new Posting(LedgerAccount.available(SELLER), 1_999_000),
                        new Posting(LedgerAccount.FEE_REVENUE, 1_000));
        assertThat(paid.state().feeFen()).isEqualTo(1_000);
        assertThat(paid.state().treasuryRegion()).isEmpty();
        assertThat(paid.state().on()).isEqualTo(NEXT_DAY);
        assertThat(paid.state().isFinal()).isTrue();
    }

    /** 办法§18: 用能权交易资金 of the province and the cities is earmarked, in full. */
    @ParameterizedTest
    @EnumSource(names = {"PROVINCE", "CITY"})
    void shouldPayPublicSalesInFullIntoTheFundOfTheRegion(ParticipantKind publicBody) {
        var proceeds = Proceeds.of(2_000_000, aSeller(publicBody), FIVE_PER_TEN_THOUSAND);

        var paid = Conclusion.pay(aTrade(100, 20_000), new Delivering(), proceeds, DAY);

        assertThat(paid.entry().postings())
                .containsExactly(
                        new Posting(LedgerAccount.claim(BUYER), -2_000_000),
                        new Posting(LedgerAccount.treasury("410100"), 2_000_000));
        assertThat(paid.state().treasuryRegion()).isEqualTo(Optional.of("410100"));
        assertThat(paid.state().feeFen()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROJECT", "VOLUNTARY"})
    void shouldNotTakeAUnitsProceedsForPublicMoney(ParticipantKind unit) {
        assertThat(Proceeds.of(2_000_000, aSeller(unit), FIVE_PER_TEN_THOUSAND))
                .isEqualTo(new Proceeds.ToSeller(SELLER, 1_000));
    }

    @Test
    void shouldPostNoFeeWhereItRoundsToNothing() {
        var proceeds = Proceeds.of(1_999, aSeller(ParticipantKind.VOLUNTARY), FIVE_PER_TEN_THOUSAND);

        var entry = DeliveryVersusPayment.pay(aTrade(1, 1_999), proceeds, DAY);

        assertThat(entry.postings())
                .containsExactly(
                        new Posting(LedgerAccount.claim(BUYER), -1_999),
                        new Posting(LedgerAccount.available(SELLER), 1_999));
    }

    @Test
    void shouldGiveTheBuyerItsCashBackWhenDeliveryIsRefused() {
        // Given
        var why = new Default("holding-frozen", "办法§21", "指标被司法冻结");

        // When
        var unwound = Conclusion.unwind(
                aTrade(100, 20_000),
                new Claimed().deliveryRequested(),
                new DeliveryNotice.Refused("T1", NEXT_DAY, why));

        // Then
        assertThat(unwound.entry().occasion()).isEqualTo(new Occasion(EntryKind.DEFAULT, "T1", NEXT_DAY));
        assertThat(unwound.entry().postings())
                .containsExactly(
                        new Posting(LedgerAccount.claim(BUYER), -2_000_000),
                        new Posting(LedgerAccount.available(BUYER), 2_000_000));
        assertThat(unwound.state().why()).isEqualTo(why);
    }

    @Test
    void shouldOnlyTakeTheFullAmountOfTheSameInstrumentForDelivery() {
        var trade = aTrade(100, 20_000);

        assertThat(new DeliveryNotice.Completed("T1", DAY, "ENERGY", 100).fits(trade))
                .isTrue();
        assertThat(new DeliveryNotice.Completed("T1", DAY, "ENERGY", 99).fits(trade))
                .isFalse();
        assertThat(new DeliveryNotice.Completed("T1", DAY, "COAL", 100).fits(trade))
                .isFalse();
    }

    @Test
    void shouldRefuseATradeThatDoesNotAddUp() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Trade.Terms("ENERGY", "SAVED", 100, 20_000, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Trade.Terms("ENERGY", "SAVED", 0, 20_000, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Trade.Parties(BUYER, BUYER, Optional.empty()));
    }
}

package org.nengquan.trading.gate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.offer.domain.FirstCall;

/** The gates of auctions, directed sales and first calls, each with its yes and its no. */
class InvitationGatesTest {
    private final FakeMarket market = new FakeMarket();
    private final Gate cityFirst = new CityWasOfferedFirst();

    @Test
    void shouldSendAUnitThatSavedToItsCityFirst() {
        // Given: 办法§13
        market.figures.put(ParameterName.FIRST_CALL_DAYS, 2L);
        market.freed = 4;

        // When
        Refusal why = refusal(cityFirst, saved(FakeMarket.UNIT, Priority.SAVED, 10));

        // Then
        assertThat(why.code()).isEqualTo("city-not-offered-first");
        assertThat(why.article()).isEqualTo("办法§13");
        assertThat(why.ruleVersion()).isEqualTo("2022-07-01");
        assertThat(why.arithmetic()).isEqualTo("10 > 4 tce");
        assertThat(why.remedy().en()).contains("Offer the other 6 to your city first", "2 trading days");
        assertThat(allows(cityFirst, saved(FakeMarket.UNIT, Priority.SAVED, 4))).isTrue();
    }

    @Test
    void shouldNameTheDateOfTheOpenOfferAndTheDaysThatAreLeft() {
        // Given
        market.figures.put(ParameterName.FIRST_CALL_DAYS, 2L);
        market.calls.add(new FirstCall(
                new UUID(0, 1), FakeMarket.UNIT, "410100", Instrument.ENERGY, 10, LocalDate.of(2022, 6, 30), 1));

        // When
        Refusal why = refusal(cityFirst, saved(FakeMarket.UNIT, Priority.SAVED, 10));

        // Then
        assertThat(why.inputs()).containsEntry("offeredOn", "2022-06-30").containsEntry("tradingDaysLeft", "1");
        assertThat(why.remedy().zh()).contains("2022-06-30", "1 个交易日");
    }

    @Test
    void shouldLetPoolUnitsCitiesAndDaysBeforeTheRuleAlone() {
        assertThat(allows(cityFirst, saved(FakeMarket.UNIT, Priority.SAVED, 10)))
                .as("no window is in force")
                .isTrue();
        market.figures.put(ParameterName.FIRST_CALL_DAYS, 2L);
        assertThat(allows(cityFirst, saved(FakeMarket.UNIT, Priority.POOL, 10))).isTrue();
        assertThat(allows(cityFirst, saved(FakeMarket.CITY, Priority.SAVED, 10)))
                .isTrue();
        assertThat(allows(cityFirst, FakeMarket.buy(FakeMarket.UNIT, null, Instrument.ENERGY, 10)))
                .isTrue();
    }

    @Test
    void shouldLetOnlyTheProvincePlaceDirectly() {
        Gate gate = new OnlyProvincePlaces();
        assertThat(allows(gate, FakeMarket.sell(FakeMarket.PROVINCE))).isTrue();
        Refusal why = refusal(gate, FakeMarket.sell(FakeMarket.CITY));
        assertThat(why.code()).isEqualTo("only-province-places");
        assertThat(why.article()).isEqualTo("办法§11");
    }

    @Test
    void shouldHoldNoAuctionWithoutRules() {
        Gate gate = new AuctionIsRegulated();
        assertThat(refusal(gate, FakeMarket.sell(FakeMarket.CITY)).code()).isEqualTo("auction-not-regulated");
        market.figures.put(ParameterName.AUCTION_DEPOSIT_PERCENT, 10L);
        market.figures.put(ParameterName.AUCTION_NOTICE_DAYS, 7L);
        assertThat(allows(gate, FakeMarket.sell(FakeMarket.CITY))).isTrue();
    }

    private static Intent saved(String uscc, Priority priority, long quantity) {
        return new Intent(uscc, Instrument.ENERGY, Side.SELL, priority, null, 20_000, quantity);
    }

    private boolean allows(Gate gate, Intent intent) {
        return gate.check(intent, market) instanceof Decision.Allowed;
    }

    private Refusal refusal(Gate gate, Intent intent) {
        return ((Decision.Refused) gate.check(intent, market)).why();
    }
}

package org.nengquan.trading.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.trading.instrument.domain.Instrument.COAL;
import static org.nengquan.trading.instrument.domain.Instrument.ENERGY;
import static org.nengquan.trading.instrument.domain.Priority.POOL;
import static org.nengquan.trading.instrument.domain.Priority.SAVED;
import static org.nengquan.trading.matching.domain.Play.LUOYANG;
import static org.nengquan.trading.matching.domain.Play.OTHER;
import static org.nengquan.trading.matching.domain.Play.UNIT;
import static org.nengquan.trading.matching.domain.Play.ZHENGZHOU;
import static org.nengquan.trading.matching.domain.Play.buy;
import static org.nengquan.trading.matching.domain.Play.refusal;
import static org.nengquan.trading.matching.domain.Play.sell;
import static org.nengquan.trading.matching.domain.Play.trade;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nengquan.trading.gate.domain.ParameterName;
import org.nengquan.trading.gate.domain.Phase;
import org.nengquan.trading.instrument.domain.TradeMode;

/** Stories of the listing, of blocks, of a day's phases and of halts. */
class ModesTest {
    private final Play play = new Play();

    /** 摘牌. */
    @Nested
    class Taking {
        @Test
        void shouldTradeWithTheListingPointedAtAndNotWithTheFirstOfItsPrice() {
            // Given
            play.open();
            play.list(sell(UNIT, ENERGY, SAVED, 20_000, 10));
            UUID second = play.list(sell(OTHER, ENERGY, SAVED, 20_000, 10));

            // When
            List<Event> events = play.take(second, buy(ZHENGZHOU, ENERGY, 20_000, 4));

            // Then
            assertThat(trade(events).sellerUscc()).isEqualTo(OTHER);
            assertThat(trade(events).quantity()).isEqualTo(4);
            assertThat(trade(events).mode()).isEqualTo(TradeMode.LISTING);
        }

        @Test
        void shouldTakeABuyersListingTheSameWay() {
            play.open();
            UUID listing = play.list(buy(UNIT, COAL, 30_000, 10));
            List<Event> events = play.take(listing, sell(OTHER, COAL, POOL, 30_000, 10));
            assertThat(trade(events).buyerUscc()).isEqualTo(UNIT);
        }

        @Test
        void shouldNotPassABetterPriceBy() {
            play.open();
            play.list(sell(UNIT, ENERGY, SAVED, 19_990, 1));
            UUID dearer = play.list(sell(OTHER, ENERGY, SAVED, 20_000, 10));
            assertThat(refusal(play.take(dearer, buy(ZHENGZHOU, ENERGY, 20_000, 4)))
                            .code())
                    .isEqualTo("better-price-first");
        }

        @Test
        void shouldNotPassSavedUnitsByAtTheSamePrice() {
            play.open();
            UUID pool = play.list(sell(ZHENGZHOU, ENERGY, POOL, 20_000, 10));
            play.list(sell(OTHER, ENERGY, SAVED, 20_000, 1));
            var why = refusal(play.take(pool, buy(UNIT, ENERGY, 20_000, 4)));
            assertThat(why.code()).isEqualTo("saved-units-first");
            assertThat(why.article()).isEqualTo("方案一(二)3");
        }

        @Test
        void shouldTellThatTheListingIsNotAsItWasSeen() {
            play.open();
            UUID listing = play.list(sell(OTHER, ENERGY, SAVED, 20_000, 3));
            assertThat(refusal(play.take(listing, buy(UNIT, ENERGY, 20_000, 4))).code())
                    .isEqualTo("listing-changed");
            assertThat(refusal(play.take(listing, buy(UNIT, ENERGY, 20_001, 1))).code())
                    .isEqualTo("listing-changed");
            assertThat(refusal(play.take(new UUID(1, 1), buy(UNIT, ENERGY, 20_000, 1)))
                            .code())
                    .isEqualTo("listing-changed");
        }

        @Test
        void shouldNotTakeAnOwnListing() {
            play.open();
            UUID listing = play.list(sell(UNIT, ENERGY, SAVED, 20_000, 3));
            assertThat(refusal(play.take(listing, buy(UNIT, ENERGY, 20_000, 1))).code())
                    .isEqualTo("self-trade");
        }
    }

    /** 大宗协议. */
    @Nested
    class BlockTrades {
        @Test
        void shouldReserveTheInitiatorsStakeAndTradeWhenTheOtherConfirms() {
            // Given
            play.open();
            UUID block = play.propose(sell(UNIT, ENERGY, SAVED, 25_000, 2_000), OTHER);
            assertThat(play.balance(UNIT, Bucket.ENERGY_SAVED).reserved()).isEqualTo(2_000);

            // When
            List<Event> events = play.confirm(block, OTHER, null);

            // Then
            Event.TradeExecuted trade = trade(events);
            assertThat(trade.mode()).isEqualTo(TradeMode.BLOCK);
            assertThat(trade.priceFen()).isEqualTo(25_000);
            assertThat(trade.sellOrderId()).isEqualTo(block);
            assertThat(play.balance(UNIT, Bucket.ENERGY_SAVED).reserved()).isZero();
            assertThat(play.balance(OTHER, Bucket.CASH).free()).isEqualTo(1_000_000_000_000L - 50_000_000);
        }

        @Test
        void shouldStandBesideTheDaysPricesAndBeCounted() {
            // Given
            play.open();
            play.list(sell(UNIT, ENERGY, SAVED, 20_100, 5));
            play.place(buy(ZHENGZHOU, ENERGY, 20_100, 5));
            play.confirm(play.propose(sell(UNIT, ENERGY, SAVED, 25_000, 2_000), OTHER), OTHER, null);

            // When
            List<Event> events = play.close();

            // Then
            var energy = ((DayEvent.DayClosed) events.getLast()).markets().getFirst();
            assertThat(energy.highFen()).isEqualTo(20_100);
            assertThat(energy.closeFen()).isEqualTo(20_100);
            assertThat(energy.quantity()).isEqualTo(5);
            assertThat(energy.offBook()).isEqualTo(new OffBook(2_000, 50_000_000, 1));
        }

        @Test
        void shouldLetTheSellerNameItsUnitsWhenTheBuyerProposed() {
            play.open();
            UUID block = play.propose(buy(UNIT, ENERGY, 20_000, 1_000), ZHENGZHOU);
            assertThat(refusal(play.confirm(block, ZHENGZHOU, null)).code()).isEqualTo("block-units-not-named");
            assertThat(trade(play.confirm(block, ZHENGZHOU, POOL)).priority()).isEqualTo(POOL);
        }

        @Test
        void shouldBeConfirmedByTheNamedPartyAlone() {
            play.open();
            UUID block = play.propose(sell(UNIT, ENERGY, SAVED, 20_000, 1_000), OTHER);
            assertThat(play.confirm(block, ZHENGZHOU, null)).containsExactly(new BlockEvent.BlockMissed(block));
        }

        @Test
        void shouldGiveTheStakeBackWhenRejectedWithdrawnOrLapsed() {
            // Given
            play.open();
            UUID rejected = play.propose(sell(UNIT, ENERGY, SAVED, 20_000, 1_000), OTHER);
            UUID withdrawn = play.propose(sell(UNIT, ENERGY, SAVED, 20_000, 1_000), OTHER);
            UUID lapsed = play.propose(sell(UNIT, ENERGY, SAVED, 20_000, 1_000), OTHER);

            // When
            play.engine.apply(new BlockCommand.RejectBlock(rejected, OTHER));
            play.engine.apply(new BlockCommand.WithdrawBlock(withdrawn, UNIT));
            List<Event> closing = play.close();

            // Then
            assertThat(closing).contains(new BlockEvent.BlockLapsed(lapsed));
            assertThat(play.balance(UNIT, Bucket.ENERGY_SAVED))
                    .isEqualTo(new Balance(UNIT, Bucket.ENERGY_SAVED, 50_000, 0));
        }

        @Test
        void shouldNotBeMadeWithOneself() {
            play.open();
            var intent = sell(UNIT, ENERGY, SAVED, 20_000, 1_000);
            var events = play.engine.apply(new BlockCommand.ProposeBlock(play.id(), "k", "p", UNIT, intent));
            assertThat(refusal(events).code()).isEqualTo("self-trade");
        }

        @Test
        void shouldBeJudgedAgainForTheInitiatorWhenItIsConfirmed() {
            // Given: the initiator's carbon-market listing comes between proposal and confirmation
            play.open();
            UUID block = play.propose(sell(UNIT, ENERGY, SAVED, 20_000, 1_000), OTHER);
            play.engine.apply(new FactCommand.RecordEts(
                    play.origin(UNIT), new org.nengquan.trading.participant.domain.EtsCoverage(UNIT, true, 2022)));

            // When
            List<Event> events = play.confirm(block, OTHER, null);

            // Then
            assertThat(refusal(events).code()).isEqualTo("ets-covered");
        }
    }

    /** T+1: what was bought today is not sold today. */
    @Nested
    class Resale {
        @Test
        void shouldNotLetABuyerSellWhatItBoughtOnTheSameDay() {
            // Given a buyer whose own energy units have all left the market
            play.open();
            play.engine.apply(new PositionCommand.ReleaseQuota(play.id(), "r", "p", UNIT, ENERGY, SAVED, 50_000));
            play.list(sell(OTHER, ENERGY, SAVED, 20_000, 10));
            assertThat(trade(play.place(buy(UNIT, ENERGY, 20_000, 10))).quantity())
                    .isEqualTo(10);

            // When
            List<Event> events = play.place(sell(UNIT, ENERGY, SAVED, 20_000, 1));

            // Then: they are at the registry, which hands them over from the next business date on
            assertThat(refusal(events).code()).isEqualTo("quota-too-small");
            assertThat(play.balance(UNIT, Bucket.ENERGY_SAVED)).isEqualTo(new Balance(UNIT, Bucket.ENERGY_SAVED, 0, 0));
        }

        @Test
        void shouldNotLetABlocksBuyerEither() {
            play.open();
            play.engine.apply(new PositionCommand.ReleaseQuota(play.id(), "r", "p", UNIT, COAL, POOL, 50_000));
            play.confirm(play.propose(sell(LUOYANG, COAL, POOL, 30_000, 1_000), UNIT), UNIT, null);
            assertThat(refusal(play.place(sell(UNIT, COAL, POOL, 30_000, 1))).code())
                    .isEqualTo("quota-too-small");
        }

        @Test
        void shouldLetItSellWhenTheRegistryHasHandedThemOver() {
            play.open();
            play.engine.apply(new PositionCommand.ReleaseQuota(play.id(), "r", "p", UNIT, ENERGY, SAVED, 50_000));
            play.engine.apply(new FactCommand.CreditQuota(play.origin(UNIT), "t2", UNIT, ENERGY, SAVED, 10));
            assertThat(play.place(sell(UNIT, ENERGY, SAVED, 20_000, 10)).getFirst())
                    .isInstanceOf(ListingEvent.OrderAccepted.class);
        }
    }

    /** PRI-03 (方案二(一)3, 办法§13): 区域间 trading of both instruments. */
    @Nested
    class Regions {
        @Test
        void shouldTradeEnergyAndCoalFromCityToCityOnTheListing() {
            play.open();
            play.list(sell(ZHENGZHOU, ENERGY, POOL, 20_000, 10));
            play.list(sell(LUOYANG, COAL, POOL, 30_000, 10));
            assertThat(trade(play.place(buy(LUOYANG, ENERGY, 20_000, 10))).sellerUscc())
                    .isEqualTo(ZHENGZHOU);
            assertThat(trade(play.place(buy(ZHENGZHOU, COAL, 30_000, 10))).sellerUscc())
                    .isEqualTo(LUOYANG);
        }

        @Test
        void shouldTradeBothAsBlocksToo() {
            play.open();
            UUID energy = play.propose(sell(ZHENGZHOU, ENERGY, POOL, 22_500, 1_500), LUOYANG);
            UUID coal = play.propose(buy(ZHENGZHOU, COAL, 28_000, 1_500), LUOYANG);
            assertThat(trade(play.confirm(energy, LUOYANG, null)).buyerUscc()).isEqualTo(LUOYANG);
            assertThat(trade(play.confirm(coal, LUOYANG, SAVED)).sellerUscc()).isEqualTo(LUOYANG);
        }
    }

    /** The day by its timetable. */
    @Nested
    class Day {
        @Test
        void shouldGoThroughItsPhasesAndCallOffWhatIsOpenAtTheClose() {
            // Given
            var open = play.engine.apply(new DayCommand.OpenDay(Play.DAY, true));
            assertThat(open).endsWith(new DayEvent.PhaseMoved(Play.DAY, Phase.Name.PRE_OPEN));
            assertThat(refusal(play.place(sell(UNIT, ENERGY, SAVED, 20_000, 1))).code())
                    .isEqualTo("outside-session");
            play.move(Phase.Name.MORNING);
            UUID order = play.list(sell(UNIT, ENERGY, SAVED, 20_000, 7));
            play.move(Phase.Name.LUNCH);
            assertThat(refusal(play.place(buy(OTHER, ENERGY, 20_000, 1))).code())
                    .isEqualTo("outside-session");
            play.move(Phase.Name.AFTERNOON);
            assertThat(trade(play.place(buy(OTHER, ENERGY, 20_000, 2))).quantity())
                    .isEqualTo(2);

            // When
            List<Event> closing = play.move(Phase.Name.CLOSING);

            // Then
            assertThat(closing)
                    .containsExactly(
                            new ListingEvent.OrderLapsed(order, 5),
                            new DayEvent.PhaseMoved(Play.DAY, Phase.Name.CLOSING));
            assertThat(play.close()).singleElement().isInstanceOf(DayEvent.DayClosed.class);
        }

        @Test
        void shouldLetAnOrderBeCancelledInThePause() {
            play.engine.apply(new DayCommand.OpenDay(Play.DAY, true));
            play.move(Phase.Name.MORNING);
            UUID order = play.list(sell(UNIT, ENERGY, SAVED, 20_000, 7));
            play.move(Phase.Name.LUNCH);
            assertThat(play.engine.apply(new ListingCommand.CancelOrder(order, UNIT)))
                    .containsExactly(new ListingEvent.OrderCancelled(order, 7));
        }

        @Test
        void shouldNotJumpOverAPhase() {
            play.engine.apply(new DayCommand.OpenDay(Play.DAY, true));
            assertThat(play.move(Phase.Name.AFTERNOON))
                    .containsExactly(new DayEvent.DayUnchanged(Play.DAY, DayObstacle.NOT_NEXT_PHASE));
            assertThat(play.move(Phase.Name.PRE_OPEN))
                    .containsExactly(new DayEvent.DayUnchanged(Play.DAY, DayObstacle.ALREADY_IN_PHASE));
        }
    }

    /** 暂停交易, by two persons. */
    @Nested
    class Halting {
        private final HaltMeasure halt = new HaltMeasure(HaltMeasure.Action.HALT, ENERGY, "系统升级", "System upgrade");

        @Test
        void shouldHaltWhenAnotherPersonApprovesAndKeepTheBook() {
            // Given
            play.open();
            UUID order = play.list(sell(UNIT, ENERGY, SAVED, 20_000, 7));
            UUID id = play.id();
            play.engine.apply(new HaltCommand.ProposeHalt(id, "h", "first", halt));
            assertThat(trade(play.place(buy(OTHER, ENERGY, 20_000, 1))).quantity())
                    .isEqualTo(1);

            // When
            var approved = play.engine.apply(new HaltCommand.ApproveHalt(id, "second"));

            // Then
            assertThat(approved).containsExactly(new HaltEvent.HaltApproved(id, "second", halt));
            assertThat(refusal(play.place(buy(OTHER, ENERGY, 20_000, 1))).code())
                    .isEqualTo("market-halted");
            assertThat(play.place(buy(OTHER, COAL, 30_000, 1)).getFirst())
                    .isInstanceOf(ListingEvent.OrderAccepted.class);
            assertThat(play.engine.apply(new ListingCommand.CancelOrder(order, UNIT)))
                    .containsExactly(new ListingEvent.OrderCancelled(order, 6));
        }

        @Test
        void shouldNotLetTheProposerApprove() {
            UUID id = play.id();
            play.engine.apply(new HaltCommand.ProposeHalt(id, "h", "first", halt));
            assertThat(refusal(play.engine.apply(new HaltCommand.ApproveHalt(id, "first")))
                            .code())
                    .isEqualTo("four-eyes");
        }

        @Test
        void shouldOutliveTheDayUntilTradingIsResumed() {
            play.open();
            approve(halt);
            play.close();
            var next = Play.DAY.plusDays(3);
            play.engine.apply(new DayCommand.OpenDay(next, false));
            assertThat(refusal(play.place(buy(OTHER, ENERGY, 20_000, 1))).code())
                    .isEqualTo("market-halted");
            approve(new HaltMeasure(HaltMeasure.Action.RESUME, null, "升级完成", "Done"));
            assertThat(play.place(buy(OTHER, ENERGY, 20_000, 1)).getFirst())
                    .isInstanceOf(ListingEvent.OrderAccepted.class);
        }

        @Test
        void shouldDoNothingWhenRejected() {
            play.open();
            UUID id = play.id();
            play.engine.apply(new HaltCommand.ProposeHalt(id, "h", "first", halt));
            play.engine.apply(new HaltCommand.RejectHalt(id, "second"));
            assertThat(play.engine.apply(new HaltCommand.ApproveHalt(id, "second")))
                    .containsExactly(new HaltEvent.HaltMissed(id));
        }

        private void approve(HaltMeasure measure) {
            UUID id = play.id();
            play.engine.apply(new HaltCommand.ProposeHalt(id, "h" + id, "first", measure));
            play.engine.apply(new HaltCommand.ApproveHalt(id, "second"));
        }
    }

    /** 大户报告. */
    @Nested
    class LargeHolder {
        @Test
        void shouldBeReportedOnceWhenItGetsThereAndAgainAfterItFellBelow() {
            // Given
            play.figure(ParameterName.LARGE_HOLDER_QUANTITY, 100);
            play.open();
            play.list(sell(OTHER, ENERGY, SAVED, 20_000, 150));

            // Then
            assertThat(reports(play.place(buy(UNIT, ENERGY, 20_000, 99)))).isEmpty();
            assertThat(reports(play.place(buy(UNIT, ENERGY, 20_000, 1)))).hasSize(1);
            assertThat(reports(play.place(buy(UNIT, ENERGY, 20_000, 1)))).isEmpty();
            play.list(buy(OTHER, ENERGY, 19_000, 10));
            play.place(sell(UNIT, ENERGY, SAVED, 19_000, 10));
            assertThat(reports(play.place(buy(UNIT, ENERGY, 20_000, 9)))).hasSize(1);
        }

        private static List<Event> reports(List<Event> events) {
            return events.stream()
                    .filter(PositionEvent.LargeHolderReached.class::isInstance)
                    .toList();
        }
    }
}

package org.nengquan.trading.gate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.trading.gate.domain.FakeMarket.BUILDER;
import static org.nengquan.trading.gate.domain.FakeMarket.CITY;
import static org.nengquan.trading.gate.domain.FakeMarket.PROVINCE;
import static org.nengquan.trading.gate.domain.FakeMarket.REGION;
import static org.nengquan.trading.gate.domain.FakeMarket.UNIT;
import static org.nengquan.trading.gate.domain.FakeMarket.buy;
import static org.nengquan.trading.gate.domain.FakeMarket.sell;
import static org.nengquan.trading.instrument.domain.Instrument.COAL;
import static org.nengquan.trading.instrument.domain.Instrument.ENERGY;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.participant.domain.CoalUse;
import org.nengquan.trading.participant.domain.EtsCoverage;
import org.nengquan.trading.participant.domain.JointReview;
import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.ParticipantKind;
import org.nengquan.trading.participant.domain.ParticipantStatus;

/** Every gate's yes and no, in the words of the law. */
class GatesTest {
    private final FakeMarket market = new FakeMarket();

    private void shouldAllow(Intent intent) {
        assertThat(Gates.listing(intent, market)).isEqualTo(Decision.allowed());
    }

    private Refusal shouldRefuse(Intent intent, String code, String article) {
        Decision decision = Gates.listing(intent, market);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        Refusal why = ((Decision.Refused) decision).why();
        assertThat(why.code()).isEqualTo(code);
        assertThat(why.article()).isEqualTo(article);
        assertThat(why.title().en()).isNotBlank();
        assertThat(why.remedy().en()).isNotBlank();
        return why;
    }

    @Nested
    class Market {
        @Test
        void shouldTakeNoOrderWhileClosed() {
            market.open = false;
            shouldRefuse(sell(UNIT), "market-closed", "办法§16");
        }

        @Test
        void shouldTakeOrdersWhileOpen() {
            shouldAllow(sell(UNIT));
        }
    }

    /** 办法§15: the sessions of a day. */
    @Nested
    class Sessions {
        @Test
        void shouldTakeOrdersInTheMorningAndInTheAfternoon() {
            for (Phase.Name phase : List.of(Phase.Name.MORNING, Phase.Name.AFTERNOON, Phase.Name.CONTINUOUS)) {
                market.phase = phase;
                shouldAllow(sell(UNIT));
            }
        }

        @Test
        void shouldTakeNoneBeforeBetweenAndAfterThem() {
            for (Phase.Name phase : List.of(Phase.Name.PRE_OPEN, Phase.Name.LUNCH, Phase.Name.CLOSING)) {
                market.phase = phase;
                Refusal why = shouldRefuse(sell(UNIT), "outside-session", "办法§15");
                assertThat(why.inputs()).containsEntry("phase", phase.name());
            }
        }
    }

    /** 办法§16: 暂停交易. */
    @Nested
    class Halts {
        @Test
        void shouldTakeNoOrderForAHaltedInstrumentAndSayWhy() {
            market.halts.put(ENERGY, "系统升级");
            Refusal why = shouldRefuse(sell(UNIT), "market-halted", "办法§16");
            assertThat(why.inputs()).containsEntry("reason", "系统升级");
        }

        @Test
        void shouldTakeOrdersForTheOtherInstrument() {
            market.halts.put(COAL, "系统升级");
            shouldAllow(sell(UNIT));
        }
    }

    /** 办法§15: 最大持仓量. */
    @Nested
    class PositionLimit {
        @Test
        void shouldLetAParticipantGatherUpToTheLimit() {
            limited();
            shouldAllow(buy(UNIT, null, ENERGY, 30));
        }

        @Test
        void shouldRefuseWhatExceedsItWithBoughtAndOpenBuysIncluded() {
            limited();
            Refusal why = shouldRefuse(buy(UNIT, null, ENERGY, 31), "position-limit", "办法§15");
            assertThat(why.arithmetic()).isEqualTo("50 + 20 + 31 = 101 > 100 tce");
        }

        @Test
        void shouldNotBindWhoSellsNorAProjectWhoseQuantityTheLawFixes() {
            limited();
            shouldAllow(sell(UNIT));
            shouldAllow(buy(BUILDER, "p1", ENERGY, 200));
        }

        @Test
        void shouldNotBindAnybodyBeforeThereIsAFigure() {
            market.netBought = 1_000_000;
            shouldAllow(buy(UNIT, null, ENERGY, 1_000));
        }

        private void limited() {
            market.figures.put(ParameterName.POSITION_LIMIT, 100L);
            market.netBought = 50;
            market.openBuys = 20;
        }
    }

    /** 办法§15: 大宗协议. */
    @Nested
    class Blocks {
        @Test
        void shouldAllowABlockOfTheSmallestSizeAtTheWidestPrice() {
            regulated();
            assertThat(block(26_000, 1_000)).isEqualTo(Decision.allowed());
            assertThat(block(14_000, 1_000)).isEqualTo(Decision.allowed());
        }

        @Test
        void shouldRefuseASmallerOneAndOneOutsideItsPriceLimit() {
            regulated();
            assertThat(refused(block(20_000, 999)).arithmetic()).isEqualTo("999 < 1000 tce");
            assertThat(refused(block(20_000, 999)).code()).isEqualTo("block-too-small");
            Refusal price = refused(block(26_001, 1_000));
            assertThat(price.code()).isEqualTo("block-price-outside-limit");
            assertThat(price.article()).isEqualTo("办法§15");
            assertThat(price.arithmetic()).isEqualTo("200.00 × (1 ± 30 %) = 140.00 … 260.00 元; 260.01 元");
            assertThat(refused(block(13_999, 1_000)).code()).isEqualTo("block-price-outside-limit");
        }

        @Test
        void shouldRefuseEveryBlockWhileItsRulesHaveNoFigures() {
            assertThat(refused(block(20_000, 1_000)).code()).isEqualTo("block-not-regulated");
        }

        @Test
        void shouldHoldABlockToTheSameArticlesAsTheListing() {
            regulated();
            market.coverages.put(UNIT, new EtsCoverage(UNIT, true, 2021));
            assertThat(refused(block(20_000, 1_000)).code()).isEqualTo("ets-covered");
        }

        private void regulated() {
            market.figures.put(ParameterName.BLOCK_MINIMUM_QUANTITY, 1_000L);
            market.figures.put(ParameterName.BLOCK_PRICE_LIMIT_PERCENT, 30L);
        }

        private Decision block(long price, long quantity) {
            var intent = new Intent(UNIT, ENERGY, Side.SELL, Priority.SAVED, null, price, quantity);
            return Gates.check(Gates.BLOCK, intent, market);
        }

        private Refusal refused(Decision decision) {
            return ((Decision.Refused) decision).why();
        }
    }

    /** 办法§11, §19. */
    @Nested
    class ParticipantActive {
        @Test
        void shouldRefuseWhomTheRegistryNeverApproved() {
            shouldRefuse(sell("91310115MA1K35X00T"), "participant-not-active", "办法§11");
        }

        @Test
        void shouldRefuseASuspendedParticipant() {
            market.participants.put(
                    UNIT, new Participant(UNIT, ParticipantKind.VOLUNTARY, REGION, ParticipantStatus.SUSPENDED));
            Refusal why = shouldRefuse(sell(UNIT), "participant-not-active", "办法§11");
            assertThat(why.inputs()).containsEntry("status", "SUSPENDED");
        }

        @Test
        void shouldRefuseAFrozenParticipantAndSayWhy() {
            market.freezes.put(UNIT, "an event could not be read");
            Refusal why = shouldRefuse(sell(UNIT), "participant-not-active", "办法§11");
            assertThat(why.inputs()).containsEntry("freeze", "an event could not be read");
        }
    }

    /** 纳入碳排放权交易的用能单位不再参与用能权交易. */
    @Nested
    class CarbonMarket {
        @Test
        void shouldRefuseACoveredUnitBothWays() {
            market.coverages.put(UNIT, new EtsCoverage(UNIT, true, 2021));
            shouldRefuse(sell(UNIT), "ets-covered", "办法§11");
            shouldRefuse(buy(UNIT, null, ENERGY, 1), "ets-covered", "办法§11");
        }

        /** AMB-11: what the registry calls its window of selling. */
        @Test
        void shouldLetAUnitThatHasJustEnteredSellAndNotBuy() {
            market.coverages.put(UNIT, new EtsCoverage(UNIT, true, 2021));
            market.participants.put(
                    UNIT, new Participant(UNIT, ParticipantKind.VOLUNTARY, REGION, ParticipantStatus.SELL_ONLY));
            shouldAllow(sell(UNIT));
            shouldRefuse(buy(UNIT, null, ENERGY, 1), "participant-not-active", "办法§11");
        }

        @Test
        void shouldAllowAUnitThatLeftTheList() {
            market.coverages.put(UNIT, new EtsCoverage(UNIT, false, 2022));
            shouldAllow(sell(UNIT));
        }
    }

    /** 省级节能主管部门负责定向投放. */
    @Nested
    class Province {
        @Test
        void shouldNotSellNorBuyOnTheListing() {
            shouldRefuse(sell(PROVINCE), "province-places-directly", "办法§11");
            shouldRefuse(buy(PROVINCE, null, ENERGY, 1), "province-places-directly", "办法§11");
        }
    }

    /** 未完成上年度能耗强度降低和煤炭消费总量控制目标的地区不得出让. */
    @Nested
    class SellersRegion {
        @Test
        void shouldLetACitySellThatMetBothTargetsOfLastYear() {
            shouldAllow(sell(CITY));
        }

        @Test
        void shouldRefuseACityThatMissedEitherTargetUnderTheStrictReading() {
            market.target(2021, true, false);
            Refusal why = shouldRefuse(sell(CITY), "region-missed-target", "办法§6");
            assertThat(why.inputs()).containsEntry("year", "2021").containsEntry("coalTotalMet", "false");
            market.target(2021, false, true);
            shouldRefuse(sell(CITY), "region-missed-target", "办法§6");
        }

        @Test
        void shouldRefuseOnlyACityThatMissedBothUnderTheMildReading() {
            market.either = 0;
            market.target(2021, true, false);
            shouldAllow(sell(CITY));
            market.target(2021, false, false);
            shouldRefuse(sell(CITY), "region-missed-target", "办法§6");
        }

        @Test
        void shouldRefuseACityWhoseResultNobodyRecorded() {
            market.targets.clear();
            Refusal why = shouldRefuse(sell(CITY), "region-missed-target", "办法§6");
            assertThat(why.inputs()).containsEntry("energyIntensityMet", "UNKNOWN");
        }

        @Test
        void shouldLookAtLastYearOnly() {
            market.target(2020, false, false);
            shouldAllow(sell(CITY));
        }

        @Test
        void shouldLetAVoluntaryUnitOfThatRegionSellItsOwnSavings() {
            market.target(2021, false, false);
            shouldAllow(sell(UNIT));
        }

        @Test
        void shouldLetThatCityBuy() {
            market.target(2021, false, false);
            shouldAllow(buy(CITY, null, ENERGY, 1));
        }

        @Test
        void shouldStopARegionAboutWhichSomethingCouldNotBeRead() {
            market.freezes.put(REGION, "unreadable");
            shouldRefuse(sell(CITY), "region-missed-target", "办法§6");
        }
    }

    /** 办法§11–§14 for new 两高 projects. */
    @Nested
    class Projects {
        @Test
        void shouldBuyForTheirNamedProjectUpToItsQuantity() {
            market.bought = 100;
            market.bidding = 50;
            shouldAllow(buy(BUILDER, "p1", ENERGY, 150));
        }

        @Test
        void shouldNotBuyAboveTheQuantityWhatIsBoughtAndBidForIncluded() {
            market.bought = 100;
            market.bidding = 50;
            Refusal why = shouldRefuse(buy(BUILDER, "p1", ENERGY, 151), "purchase-above-quantity", "办法§14");
            assertThat(why.arithmetic()).isEqualTo("100 + 50 + 151 = 301 > 300 tce");
        }

        @Test
        void shouldNotSell() {
            shouldRefuse(sell(BUILDER), "project-only-buys", "办法§14");
        }

        @Test
        void shouldNameTheirProject() {
            shouldRefuse(buy(BUILDER, null, ENERGY, 1), "project-not-named", "办法§12");
            shouldRefuse(buy(BUILDER, "p2", ENERGY, 1), "project-not-named", "办法§12");
        }

        @Test
        void shouldNotBeNamedByAnybodyElse() {
            shouldRefuse(buy(UNIT, "p1", ENERGY, 1), "project-not-named", "办法§12");
            shouldAllow(buy(UNIT, null, ENERGY, 1));
        }

        @Test
        void shouldNotBuyBeforeTheJointReviewIsPassed() {
            market.project(JointReview.PENDING, CoalUse.REPLACEMENT);
            shouldRefuse(buy(BUILDER, "p1", ENERGY, 1), "joint-review-not-passed", "办法§11");
            market.project(JointReview.REFUSED, CoalUse.REPLACEMENT);
            shouldRefuse(buy(BUILDER, "p1", ENERGY, 1), "joint-review-not-passed", "办法§11");
        }

        @Test
        void shouldBuyCoalForReplacementOnly() {
            shouldAllow(buy(BUILDER, "p1", COAL, 200));
            market.project(JointReview.PASSED, CoalUse.RAW_MATERIAL);
            shouldRefuse(buy(BUILDER, "p1", COAL, 1), "coal-use-not-replacement", "办法§13");
            market.project(JointReview.PASSED, CoalUse.DISPATCHED_POWER);
            shouldRefuse(buy(BUILDER, "p1", COAL, 1), "coal-use-not-replacement", "办法§13");
        }

        @Test
        void shouldNotBuyMoreCoalThanIsReplaced() {
            shouldRefuse(buy(BUILDER, "p1", COAL, 201), "purchase-above-quantity", "办法§13");
        }
    }

    /** The trading rules of 办法§15. */
    @Nested
    class Steps {
        @Test
        void shouldKeepPricesWithinTenPercentOfThePreviousClose() {
            shouldAllow(priced(18_000));
            shouldAllow(priced(22_000));
            Refusal why = shouldRefuse(priced(22_001), "price-outside-limit", "办法§15");
            assertThat(why.arithmetic()).isEqualTo("200.00 × (1 ± 10 %) = 180.00 … 220.00 元; 220.01 元");
            shouldRefuse(priced(17_999), "price-outside-limit", "办法§15");
        }

        @Test
        void shouldKeepPriceAndQuantityOnTickAndLot() {
            market.tick = 10;
            shouldRefuse(priced(20_001), "not-on-tick-or-lot", "办法§15");
            shouldAllow(priced(20_010));
            market.lot = 3;
            shouldRefuse(priced(20_010), "not-on-tick-or-lot", "办法§15");
        }

        private Intent priced(long price) {
            return new Intent(UNIT, ENERGY, Side.SELL, Priority.SAVED, null, price, 10);
        }
    }
}

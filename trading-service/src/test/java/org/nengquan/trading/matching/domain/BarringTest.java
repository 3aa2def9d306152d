package org.nengquan.trading.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.trading.instrument.domain.Instrument.ENERGY;
import static org.nengquan.trading.instrument.domain.Priority.POOL;
import static org.nengquan.trading.instrument.domain.Priority.SAVED;
import static org.nengquan.trading.matching.domain.Play.LUOYANG;
import static org.nengquan.trading.matching.domain.Play.OTHER;
import static org.nengquan.trading.matching.domain.Play.UNIT;
import static org.nengquan.trading.matching.domain.Play.ZHENGZHOU;
import static org.nengquan.trading.matching.domain.Play.buy;
import static org.nengquan.trading.matching.domain.Play.sell;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nengquan.trading.auction.domain.Commitment;
import org.nengquan.trading.auction.domain.Draft;
import org.nengquan.trading.auction.domain.Lot;
import org.nengquan.trading.auction.domain.Opening;
import org.nengquan.trading.auction.domain.PriceRule;
import org.nengquan.trading.auction.domain.Sealing;
import org.nengquan.trading.auction.domain.Standing;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.ParameterName;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.offer.domain.DirectedTerms;
import org.nengquan.trading.participant.domain.CoalUse;
import org.nengquan.trading.participant.domain.EtsCoverage;
import org.nengquan.trading.participant.domain.JointReview;
import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.ParticipantKind;
import org.nengquan.trading.participant.domain.ParticipantStatus;
import org.nengquan.trading.participant.domain.Project;
import org.nengquan.trading.participant.domain.RegionTarget;

/** 办法§6, §11, §13, §14: what would be refused at entry does not rest either. */
class BarringTest {
    private static final long CASH = 1_000_000_000_000L;
    private static final String BUILDER = "91410100MA40000019";
    private static final String PROVINCE = "114100000051810001";

    private final Play play = new Play();

    @BeforeEach
    void inForce() {
        play.figure(ParameterName.RESTING_ENDS_WHEN_BARRED, 1);
    }

    private List<Event> status(String uscc, ParticipantStatus status) {
        return play.engine.apply(new FactCommand.RecordStatus(play.origin(uscc), uscc, status));
    }

    private List<Event> target(String region, boolean met) {
        return play.engine.apply(
                new FactCommand.RecordRegionTarget(play.origin(region), new RegionTarget(region, 2021, met, true)));
    }

    private List<Event> project(JointReview review, long quantity) {
        return play.engine.apply(new FactCommand.RecordProject(
                play.origin("project-1"),
                new Project("project-1", BUILDER, "410100", review, quantity, 0, CoalUse.NONE, "2022-07-01")));
    }

    private void builder() {
        play.engine.apply(new FactCommand.RecordParticipant(
                play.origin(BUILDER),
                new Participant(BUILDER, ParticipantKind.PROJECT, "410100", ParticipantStatus.ACTIVE)));
        play.engine.apply(new FactCommand.CreditCash(play.origin(BUILDER), "t", BUILDER, CASH));
        project(JointReview.PASSED, 100);
    }

    private static Intent forProject(long price, long quantity) {
        return new Intent(BUILDER, ENERGY, Side.BUY, null, "project-1", price, quantity);
    }

    @Nested
    class Orders {
        @ParameterizedTest
        @EnumSource(
                value = ParticipantStatus.class,
                names = {"SUSPENDED", "CLOSED"})
        void shouldEndWhatASuspendedOrClosedParticipantHasInTheBookAndFreeItsStake(ParticipantStatus status) {
            // Given
            play.open();
            UUID bid = play.list(buy(UNIT, ENERGY, 19_900, 10));
            UUID offer = play.list(sell(UNIT, ENERGY, SAVED, 20_100, 7));
            UUID others = play.list(sell(OTHER, ENERGY, SAVED, 20_100, 7));

            // When
            List<Event> events = status(UNIT, status);

            // Then
            assertThat(events).hasSize(2);
            var newest = (ListingEvent.OrderBarred) events.getFirst();
            assertThat(newest.orderId()).isEqualTo(offer);
            assertThat(newest.uscc()).isEqualTo(UNIT);
            assertThat(newest.remaining()).isEqualTo(7);
            assertThat(newest.why().code()).isEqualTo("participant-not-active");
            assertThat(newest.why().article()).isEqualTo("办法§11");
            assertThat(newest.why().ruleVersion()).isEqualTo("2022-07-01");
            assertThat(((ListingEvent.OrderBarred) events.get(1)).orderId()).isEqualTo(bid);
            assertThat(play.balance(UNIT, Bucket.CASH)).isEqualTo(new Balance(UNIT, Bucket.CASH, CASH, 0));
            assertThat(play.balance(UNIT, Bucket.ENERGY_SAVED).reserved()).isZero();
            assertThat(play.engine.snapshot().orders())
                    .extracting(Snapshot.OpenOrder::orderId)
                    .containsExactly(others);
        }

        @Test
        void shouldLeaveTheSalesOfARestrictedParticipantForItSellsAndDoesNotBuy() {
            play.open();
            UUID bid = play.list(buy(UNIT, ENERGY, 19_900, 10));
            UUID offer = play.list(sell(UNIT, ENERGY, SAVED, 20_100, 7));
            assertThat(status(UNIT, ParticipantStatus.SELL_ONLY))
                    .singleElement()
                    .extracting(event -> ((ListingEvent.OrderBarred) event).orderId())
                    .isEqualTo(bid);
            assertThat(play.engine.snapshot().orders())
                    .extracting(Snapshot.OpenOrder::orderId)
                    .containsExactly(offer);
        }

        @Test
        void shouldEndTheSalesOfACityWhoseRegionMissedItsTargetAndNobodyElses() {
            play.open();
            UUID offer = play.list(sell(ZHENGZHOU, ENERGY, POOL, 20_000, 10));
            play.list(buy(ZHENGZHOU, ENERGY, 19_900, 10));
            play.list(sell(UNIT, ENERGY, SAVED, 20_000, 10));
            play.list(sell(LUOYANG, ENERGY, POOL, 20_000, 10));
            List<Event> events = target("410100", false);
            var barred = (ListingEvent.OrderBarred) events.getFirst();
            assertThat(events).hasSize(1);
            assertThat(barred.orderId()).isEqualTo(offer);
            assertThat(barred.why().article()).isEqualTo("办法§6");
            assertThat(target("410300", true)).isEmpty();
        }

        @Test
        void shouldEndWhatAUnitOfTheCarbonMarketHasInTheBook() {
            play.open();
            play.list(sell(UNIT, ENERGY, SAVED, 20_000, 10));
            List<Event> events =
                    play.engine.apply(new FactCommand.RecordEts(play.origin(UNIT), new EtsCoverage(UNIT, true, 2022)));
            assertThat(((ListingEvent.OrderBarred) events.getFirst()).why().code())
                    .isEqualTo("ets-covered");
        }

        @Test
        void shouldEndWhatAFrozenParticipantHasInTheBook() {
            play.open();
            play.list(sell(UNIT, ENERGY, SAVED, 20_000, 10));
            assertThat(play.engine.apply(new RuleCommand.Freeze(UNIT, "poison")))
                    .hasSize(1);
        }

        @Test
        void shouldEndTheBidsOfAProjectWhoseJointReviewIsNoLongerPassed() {
            builder();
            play.open();
            play.list(forProject(19_900, 10));
            List<Event> events = project(JointReview.REFUSED, 100);
            assertThat(((ListingEvent.OrderBarred) events.getFirst()).why().code())
                    .isEqualTo("joint-review-not-passed");
        }

        @Test
        void shouldEndTheNewestBidsOfAProjectAsFarAsTheyExceedItsLoweredQuantity() {
            // Given
            builder();
            play.open();
            UUID oldest = play.list(forProject(19_900, 40));
            UUID newer = play.list(forProject(19_901, 30));
            UUID newest = play.list(forProject(19_902, 20));

            // When
            List<Event> events = project(JointReview.PASSED, 60);

            // Then: 40 + 30 + 20 > 60, 40 + 30 > 60, 40 ≤ 60
            assertThat(events)
                    .extracting(event -> ((ListingEvent.OrderBarred) event).orderId())
                    .containsExactly(newest, newer);
            var why = ((ListingEvent.OrderBarred) events.getFirst()).why();
            assertThat(why.code()).isEqualTo("purchase-above-quantity");
            assertThat(why.arithmetic()).isEqualTo("0 + 90 + 0 = 90 > 60 tce");
            assertThat(play.engine.snapshot().orders())
                    .extracting(Snapshot.OpenOrder::orderId)
                    .containsExactly(oldest);
        }

        @Test
        void shouldLeaveEverythingOnADayWithoutTheFigure() {
            play.figure(ParameterName.RESTING_ENDS_WHEN_BARRED, 0);
            play.open();
            play.list(sell(UNIT, ENERGY, SAVED, 20_000, 10));
            assertThat(status(UNIT, ParticipantStatus.SUSPENDED)).isEmpty();
        }

        @Test
        void shouldEndABlockWhoseInitiatorIsBarred() {
            play.open();
            UUID block = play.propose(sell(UNIT, ENERGY, SAVED, 20_000, 1_000), OTHER);
            assertThat(status(OTHER, ParticipantStatus.SUSPENDED)).isEmpty();
            assertThat(status(UNIT, ParticipantStatus.SUSPENDED))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            BlockEvent.BlockBarred.class,
                            gone -> assertThat(gone.blockId()).isEqualTo(block));
            assertThat(play.balance(UNIT, Bucket.ENERGY_SAVED).reserved()).isZero();
        }
    }

    /** 单向竞价. */
    @Nested
    class Auctions {
        private final UUID auction = play.id();

        private void announce() {
            play.figure(ParameterName.AUCTION_NOTICE_DAYS, 0);
            play.figure(ParameterName.AUCTION_DEPOSIT_PERCENT, 10);
            play.open();
            var lot = new Lot(ENERGY, Side.SELL, POOL, null, 100, 20_000);
            play.engine.apply(new AuctionCommand.Announce(
                    auction, "a", "person", ZHENGZHOU, new Draft(lot, PriceRule.UNIFORM, 0, 1, 1, "sse")));
        }

        private List<Event> seal(String uscc) {
            return play.engine.apply(new AuctionCommand.SealBid(
                    play.id(),
                    "s" + uscc,
                    "person",
                    uscc,
                    auction,
                    new Sealing(null, null, 50, Commitment.to(auction, uscc, secret()))));
        }

        private Opening secret() {
            return new Opening(20_100, 50, "0".repeat(32));
        }

        private List<Event> reveal(String uscc) {
            return play.engine.apply(new AuctionCommand.OpenBid("o" + uscc, "person", uscc, auction, secret()));
        }

        private void nextDay(LocalDate day, LocalDate next) {
            play.engine.apply(new DayCommand.CloseDay(day));
            play.engine.apply(new DayCommand.OpenDay(next, false));
        }

        @Test
        void shouldGiveABarredBiddersDepositBackAndNotForfeitIt() {
            // Given
            announce();
            seal(UNIT);
            seal(OTHER);

            // When
            List<Event> events = status(UNIT, ParticipantStatus.SUSPENDED);

            // Then
            assertThat(events).singleElement().isInstanceOf(AuctionEvent.BidBarred.class);
            assertThat(play.balance(UNIT, Bucket.CASH)).isEqualTo(new Balance(UNIT, Bucket.CASH, CASH, 0));
            nextDay(Play.DAY, Play.DAY.plusDays(3));
            assertThat(((AuctionEvent.AuctionRefused) reveal(UNIT).getFirst())
                            .why()
                            .code())
                    .isEqualTo("bid-barred");
            reveal(OTHER);
            var ended = (AuctionEvent.AuctionEnded)
                    play.engine.apply(new DayCommand.CloseDay(Play.DAY.plusDays(3))).stream()
                            .filter(AuctionEvent.AuctionEnded.class::isInstance)
                            .findFirst()
                            .orElseThrow();
            assertThat(ended.result().unopened()).isZero();
            assertThat(ended.result().awarded()).isEqualTo(50);
        }

        @Test
        void shouldKeepTheCommitmentInTheSeedAndOneBidForEach() {
            announce();
            seal(UNIT);
            seal(OTHER);
            status(UNIT, ParticipantStatus.SUSPENDED);
            status(UNIT, ParticipantStatus.ACTIVE);
            assertThat(((AuctionEvent.AuctionRefused) seal(UNIT).getFirst())
                            .why()
                            .code())
                    .isEqualTo("bid-already-sealed");
            var ended = play.close().stream()
                    .filter(AuctionEvent.BiddingEnded.class::isInstance)
                    .map(AuctionEvent.BiddingEnded.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(ended.commitments()).hasSize(2);
        }

        @Test
        void shouldCallTheAuctionOffWhenItsOwnerIsBarredAtNobodysCost() {
            // Given
            announce();
            seal(UNIT);
            seal(OTHER);
            nextDay(Play.DAY, Play.DAY.plusDays(3));
            reveal(OTHER);

            // When
            List<Event> events = target("410100", false);

            // Then
            assertThat(events).hasSize(2);
            assertThat(((AuctionEvent.AuctionBarred) events.getFirst()).why().article())
                    .isEqualTo("办法§6");
            var result = ((AuctionEvent.AuctionEnded) events.get(1)).result();
            assertThat(result.cancelled()).isTrue();
            assertThat(result.unopened()).isEqualTo(1);
            assertThat(result.curve())
                    .singleElement()
                    .satisfies(step -> assertThat(step.standing()).isEqualTo(Standing.BARRED));
            for (String bidder : List.of(UNIT, OTHER)) {
                assertThat(play.balance(bidder, Bucket.CASH)).isEqualTo(new Balance(bidder, Bucket.CASH, CASH, 0));
            }
            assertThat(play.balance(ZHENGZHOU, Bucket.ENERGY_POOL).reserved()).isZero();
        }

        @Test
        void shouldLeaveAnOpenedBidOnTheCurve() {
            announce();
            seal(UNIT);
            nextDay(Play.DAY, Play.DAY.plusDays(3));
            reveal(UNIT);
            assertThat(status(UNIT, ParticipantStatus.SUSPENDED)).isEmpty();
        }

        @Test
        void shouldTakeWhatWasToldInTheNightAtTheOpening() {
            announce();
            play.close();
            assertThat(target("410100", false)).isEmpty();
            List<Event> events = play.engine.apply(new DayCommand.OpenDay(Play.DAY.plusDays(3), false));
            assertThat(events.getFirst()).isInstanceOf(DayEvent.DayOpened.class);
            assertThat(events.get(1)).isInstanceOf(AuctionEvent.AuctionBarred.class);
        }
    }

    /** 定向投放, 优先收储. */
    @Nested
    class Offers {
        private final UUID offer = play.id();

        private void offered() {
            builder();
            play.engine.apply(new FactCommand.RecordParticipant(
                    play.origin(PROVINCE),
                    new Participant(PROVINCE, ParticipantKind.PROVINCE, "410000", ParticipantStatus.ACTIVE)));
            play.engine.apply(new FactCommand.CreditQuota(play.origin(PROVINCE), "t", PROVINCE, ENERGY, POOL, 500));
            play.open();
            play.engine.apply(new DirectedCommand.ProposeOffer(
                    offer,
                    "d",
                    "p1",
                    PROVINCE,
                    new DirectedTerms("project-1", ENERGY, POOL, 20_000, 80, Play.DAY.plusDays(9))));
            play.engine.apply(new DirectedCommand.ApproveOffer("e", "p2", PROVINCE, offer));
        }

        @Test
        void shouldWithdrawAnOfferWhoseProjectMayNotBuyAnyMore() {
            offered();
            List<Event> events = project(JointReview.REFUSED, 100);
            var barred = (DirectedEvent.OfferBarred) events.getFirst();
            assertThat(barred.uscc()).isEqualTo(BUILDER);
            assertThat(barred.remaining()).isEqualTo(80);
            assertThat(barred.why().code()).isEqualTo("joint-review-not-passed");
            assertThat(play.balance(PROVINCE, Bucket.ENERGY_POOL).reserved()).isZero();
        }

        @Test
        void shouldWithdrawAnOfferOfAProvinceThatMayNotTradeAnyMore() {
            offered();
            var barred = (DirectedEvent.OfferBarred)
                    status(PROVINCE, ParticipantStatus.SUSPENDED).getFirst();
            assertThat(barred.uscc()).isEqualTo(PROVINCE);
        }

        @Test
        void shouldWithdrawAFirstCallWithoutFreeingItsUnitsForTheMarket() {
            // Given
            play.figure(ParameterName.FIRST_CALL_DAYS, 2);
            play.open();
            UUID call = play.id();
            play.engine.apply(new FirstCallCommand.OfferToCity(call, "f", "person", UNIT, ENERGY, 100));

            // When
            List<Event> events = status(UNIT, ParticipantStatus.SUSPENDED);

            // Then
            var barred = (FirstCallEvent.CallBarred) events.getFirst();
            assertThat(barred.callId()).isEqualTo(call);
            assertThat(barred.remaining()).isEqualTo(100);
            assertThat(play.balance(UNIT, Bucket.ENERGY_SAVED).reserved()).isZero();
            status(UNIT, ParticipantStatus.ACTIVE);
            assertThat(Play.refusal(play.place(sell(UNIT, ENERGY, SAVED, 20_000, 1)))
                            .code())
                    .isEqualTo("city-not-offered-first");
        }

        @Test
        void shouldLetTheWindowPassForACityThatMayNotBuy() {
            play.figure(ParameterName.FIRST_CALL_DAYS, 2);
            play.open();
            play.engine.apply(new FirstCallCommand.OfferToCity(play.id(), "f", "person", UNIT, ENERGY, 100));
            assertThat(status(ZHENGZHOU, ParticipantStatus.SUSPENDED)).isEmpty();
        }
    }
}

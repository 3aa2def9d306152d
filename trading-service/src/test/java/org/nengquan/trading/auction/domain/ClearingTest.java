package org.nengquan.trading.auction.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.trading.auction.domain.SomeAuctions.bid;
import static org.nengquan.trading.auction.domain.SomeAuctions.purchase;
import static org.nengquan.trading.auction.domain.SomeAuctions.revealing;
import static org.nengquan.trading.auction.domain.SomeAuctions.sale;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nengquan.trading.instrument.domain.Priority;

class ClearingTest {
    private static final int AUCTIONS = 4_000;

    @Test
    void shouldLetAllWinnersPayThePriceOfTheLastOneThatWonAnything() {
        // Given
        Terms terms = sale(PriceRule.UNIFORM, 100, 20_000);
        var auction = revealing(
                terms, List.of(bid(terms, 1, 22_000, 60), bid(terms, 2, 21_000, 60), bid(terms, 3, 20_500, 9)));

        // When
        Result result = Clearing.of(auction, Set.of());

        // Then
        assertThat(result.curve())
                .extracting(Step::standing, Step::awarded, Step::paidFen)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Standing.WON, 60L, 21_000L),
                        org.assertj.core.groups.Tuple.tuple(Standing.WON_IN_PART, 40L, 21_000L),
                        org.assertj.core.groups.Tuple.tuple(Standing.LOST, 0L, 0L));
        assertThat(result.marginalFen()).isEqualTo(21_000);
    }

    @Test
    void shouldLetEachWinnerPayItsOwnBid() {
        // Given
        Terms terms = sale(PriceRule.PAY_AS_BID, 100, 20_000);
        var auction = revealing(terms, List.of(bid(terms, 1, 21_000, 60), bid(terms, 2, 22_000, 60)));

        // When
        Result result = Clearing.of(auction, Set.of());

        // Then
        assertThat(result.winners()).extracting(Step::paidFen).containsExactly(22_000L, 21_000L);
    }

    @Test
    void shouldSellNothingBelowTheReservePrice() {
        // Given
        Terms terms = sale(PriceRule.UNIFORM, 100, 20_000);

        // When
        Result result = Clearing.of(revealing(terms, List.of(bid(terms, 1, 19_999, 100))), Set.of());

        // Then
        assertThat(result.cancelled()).isTrue();
        assertThat(result.curve()).extracting(Step::standing).containsExactly(Standing.OUTSIDE_RESERVE);
    }

    @Test
    void shouldBuyTheCheapestFirstAndSavedUnitsBeforeOthersAtTheSamePrice() {
        // Given
        Terms terms = purchase(PriceRule.PAY_AS_BID, 50, 20_000);
        var pool = bid(terms, 1, 19_000, 40, Priority.POOL);
        var saved = bid(terms, 2, 19_000, 40, Priority.SAVED);
        var cheap = bid(terms, 3, 18_000, 5, Priority.POOL);

        // When
        Result result = Clearing.of(revealing(terms, List.of(pool, saved, cheap)), Set.of());

        // Then
        assertThat(result.winners())
                .extracting(Step::bidId)
                .containsExactly(cheap.bidId(), saved.bidId(), pool.bidId());
        assertThat(result.winners()).extracting(Step::awarded).containsExactly(5L, 40L, 5L);
    }

    @Test
    void shouldSellNothingWithoutABid() {
        Result result = Clearing.of(revealing(sale(PriceRule.UNIFORM, 1, 1), List.of()), Set.of());
        assertThat(result.cancelled()).isTrue();
        assertThat(result.marginalFen()).isZero();
    }

    @Test
    void shouldAgreeWithTheAllocationUnitByUnitOverManySeededAuctions() {
        Map<Standing, Integer> seen = new TreeMap<>();
        int ties = 0;
        int empty = 0;
        int allUnopened = 0;
        for (int seed = 0; seed < AUCTIONS; seed++) {
            Life life = new Life(new Random(seed));
            var auction = revealing(life.terms, life.bids);
            Result result = Clearing.of(auction, life.barred);
            var naive = new NaiveAllocation(life.terms, auction.opened(), life.barred, auction.seed());

            assertThat(result.awarded()).as("seed %d", seed).isEqualTo(naive.sold);
            assertThat(result.marginalFen()).as("seed %d", seed).isEqualTo(naive.marginal);
            for (Step step : result.curve()) {
                assertThat(step.awarded()).isEqualTo(naive.awarded.getOrDefault(step.bidId(), 0L));
                assertThat(step.paidFen()).isEqualTo(naive.paid.getOrDefault(step.bidId(), 0L));
                seen.merge(step.standing(), 1, Integer::sum);
            }
            assertThat(result.curve()).hasSize(auction.opened().size());
            ties += ties(auction) ? 1 : 0;
            empty += life.bids.isEmpty() ? 1 : 0;
            allUnopened += !life.bids.isEmpty() && auction.opened().isEmpty() ? 1 : 0;
        }
        assertThat(seen).containsOnlyKeys(Standing.values());
        assertThat(List.of(ties, empty, allUnopened))
                .allSatisfy(times -> assertThat(times).isGreaterThan(50));
    }

    private static boolean ties(Auction.Revealing auction) {
        return auction.opened().stream().map(Bid.Opened::priceFen).distinct().count()
                < auction.opened().size();
    }

    /** A random auction with few prices, so that there are ties. */
    private static final class Life {
        final Terms terms;
        final List<Bid> bids = new ArrayList<>();
        final Set<UUID> barred = new HashSet<>();

        Life(Random random) {
            PriceRule rule = PriceRule.values()[random.nextInt(2)];
            long quantity = 1 + random.nextInt(60);
            terms = random.nextBoolean() ? sale(rule, quantity, 20_000) : purchase(rule, quantity, 20_000);
            boolean nobodyOpens = random.nextInt(12) == 0;
            int count = random.nextInt(10);
            for (int number = 1; number <= count; number++) {
                Priority priority = random.nextBoolean() ? Priority.SAVED : Priority.POOL;
                Bid.Opened bid = bid(
                        terms,
                        number,
                        19_998 + random.nextInt(5),
                        1 + random.nextInt(25),
                        terms.sells() ? null : priority);
                bids.add(nobodyOpens || random.nextInt(6) == 0 ? bid.sealed() : bid);
                if (random.nextInt(10) == 0) {
                    barred.add(bid.bidId());
                }
            }
        }
    }
}

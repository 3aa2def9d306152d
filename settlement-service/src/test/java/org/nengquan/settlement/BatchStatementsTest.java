package org.nengquan.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.clearing.app.ClaimTrades;
import org.nengquan.settlement.clearing.app.TakeDeliveries;
import org.nengquan.settlement.clearing.domain.DeliveryNotice;
import org.nengquan.settlement.clearing.domain.DeliveryNotice.Completed;
import org.nengquan.settlement.clearing.domain.Trade;

/** A batch costs as many statements as a single trade, so that a busy day costs trips for its batches only. */
@QuarkusTest
class BatchStatementsTest extends SettlementTest {
    private static final int MANY = 300;

    /** PostgreSQL counts how often each prepared statement of a connection was carried out. */
    private static final String CARRIED_OUT =
            "select coalesce(sum(generic_plans + custom_plans), 0)::bigint from pg_prepared_statements";

    @Inject
    ClaimTrades claim;

    @Inject
    TakeDeliveries take;

    @Test
    void shouldClaimAndSettleManyTradesWithTheStatementsOfOne() throws Throwable {
        // Given
        String buyer = aBuyerWith(1_000_000);
        String seller = aParticipantWith(0, "VOLUNTARY", "410400");
        List<Trade> one = trades(1, buyer, seller);
        List<Trade> many = trades(MANY, buyer, seller);

        // When
        long claimOfOne = statementsOf(() -> claim.claim(one));
        long claimOfMany = statementsOf(() -> claim.claim(many));
        long endOfOne = statementsOf(() -> take.take(delivered(one)));
        long endOfMany = statementsOf(() -> take.take(delivered(many)));

        // Then
        assertThat(many).allMatch(trade -> stateOf(trade.tradeNumber()).equals("SETTLED"));
        assertThat(List.of(claimOfOne, claimOfMany))
                .as("known, entries with postings, settlements, events")
                .containsOnly(4L);
        assertThat(List.of(endOfOne, endOfMany))
                .as("words kept, words standing, held, sellers, tariff, entries, by key, ends, events")
                .containsOnly(9L);
    }

    private static List<Trade> trades(int count, String buyer, String seller) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Trade(
                        newTradeNumber(),
                        LocalDate.of(2022, 7, 4),
                        new Trade.Terms("ENERGY", "SAVED", 1, 2_000, 2_000),
                        new Trade.Parties(buyer, seller, Optional.empty())))
                .toList();
    }

    private static List<DeliveryNotice> delivered(List<Trade> trades) {
        return trades.stream()
                .<DeliveryNotice>map(trade -> new Completed(trade.tradeNumber(), trade.businessDate(), "ENERGY", 1))
                .toList();
    }

    /** How many statements the work sends, in a transaction of its own; the second question is one itself. */
    private static long statementsOf(Supplier<Uni<Void>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> carriedOut()
                .flatMap(before ->
                        work.get().chain(BatchStatementsTest::carriedOut).map(after -> after - before - 1))));
    }

    private static Uni<Long> carriedOut() {
        return Sql.select(CARRIED_OUT).map(rows -> (Long) rows.getFirst()[0]);
    }
}

package org.nengquan.settlement.clearing.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nengquan.settlement.clearing.domain.Trade;
import org.nengquan.settlement.paging.domain.Page;

/** Shows how far the settlement of trades has come. */
@ApplicationScoped
public class ReadSettlements {
    private final SettlementViews views;
    private final Settlements settlements;

    ReadSettlements(SettlementViews views, Settlements settlements) {
        this.views = views;
        this.settlements = settlements;
    }

    /** All settlements by trade number. */
    public Uni<Page<SettlementView>> all(String after, int limit) {
        return Panache.withTransaction(() -> views.all(after, limit));
    }

    /** Those in which the holder bought or sold. */
    public Uni<Page<SettlementView>> of(String uscc, String after, int limit) {
        return Panache.withTransaction(() -> views.of(uscc, after, limit));
    }

    /** What is not settled yet. */
    public Uni<Backlog> backlog() {
        return Panache.withTransaction(views::backlog);
    }

    /** One settlement; joins the running transaction. */
    public Uni<Optional<SettlementView>> one(String tradeNumber) {
        return views.one(tradeNumber);
    }

    /** Who bought and who sold by these trades; joins the running transaction. */
    public Uni<Set<String>> parties(Collection<String> tradeNumbers) {
        return settlements.known(tradeNumbers).map(ReadSettlements::parties);
    }

    private static Set<String> parties(Map<String, Trade> trades) {
        Set<String> parties = new TreeSet<>();
        trades.values().forEach(trade -> parties.addAll(Set.of(trade.buyer(), trade.seller())));
        return parties;
    }

    /** Where the read side comes from. */
    public interface SettlementViews {
        Uni<Page<SettlementView>> all(String after, int limit);

        Uni<Page<SettlementView>> of(String uscc, String after, int limit);

        Uni<Backlog> backlog();

        Uni<Optional<SettlementView>> one(String tradeNumber);
    }

    /**
     * Trades that are claimed and neither settled nor defaulted.
     *
     * @param trades how many
     * @param since when the oldest was claimed; null if there is none
     */
    public record Backlog(long trades, @Nullable Instant since) {}

    /**
     * A trade and how far it is, for reading.
     *
     * @param trade as the market told it
     * @param state CLAIMED, DELIVERING, SETTLED or DEFAULTED
     * @param feeFen what the seller was charged; null until settled
     * @param treasuryRegion the fund that was paid, if one was
     * @param concludedOn business date of settlement or default; null until then
     * @param defaultReason why it was not delivered, if it was not
     */
    public record SettlementView(
            Trade trade,
            String state,
            @Nullable Long feeFen,
            @Nullable String treasuryRegion,
            @Nullable LocalDate concludedOn,
            @Nullable String defaultReason) {}
}

package org.nengquan.settlement.clearing.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nengquan.settlement.account.app.CashAccounts;
import org.nengquan.settlement.account.domain.CashAccount;
import org.nengquan.settlement.clearing.app.Settlements.Deliverable;
import org.nengquan.settlement.clearing.domain.Conclusion;
import org.nengquan.settlement.clearing.domain.DeliveryNotice;
import org.nengquan.settlement.clearing.domain.Proceeds;
import org.nengquan.settlement.clearing.domain.SettlementState.Delivering;
import org.nengquan.settlement.clearing.domain.Trade;
import org.nengquan.settlement.tariff.app.FeeTariffs;
import org.nengquan.settlement.tariff.domain.TariffTable;

/**
 * Ends trades whose delivery is settled one way or the other: pays the seller, or gives the buyer its cash back. A trade
 * whose seller has no account yet waits, for the registry's approval may still be on its way.
 */
@ApplicationScoped
public class ConcludeTrades {
    private final Settlements settlements;
    private final CashAccounts accounts;
    private final FeeTariffs tariffs;
    private final BookConclusions book;

    ConcludeTrades(Settlements settlements, CashAccounts accounts, FeeTariffs tariffs, BookConclusions book) {
        this.settlements = settlements;
        this.accounts = accounts;
        this.tariffs = tariffs;
        this.book = book;
    }

    /** Ends what can be ended among these trades, in the running transaction. */
    public Uni<Void> conclude(Collection<String> tradeNumbers) {
        return settlements.holdDeliverable(tradeNumbers).flatMap(this::conclude);
    }

    /** Trades that wait for nothing any more but were told of too early; each is to be ended on its own. */
    public Uni<List<String>> waiting(int limit) {
        return Panache.withTransaction(() -> settlements.waiting(limit));
    }

    /** Ends one waiting trade in a transaction of its own, so that one that fails holds up no other. */
    public Uni<Void> concludeAlone(String tradeNumber) {
        return Panache.withTransaction(() -> conclude(List.of(tradeNumber)));
    }

    private Uni<Void> conclude(List<Deliverable> found) {
        List<Deliverable> fitting =
                found.stream().filter(d -> d.notice().fits(d.trade())).toList();
        if (fitting.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<String> sellers = fitting.stream().map(d -> d.trade().seller()).toList();
        return accounts.findAll(sellers)
                .flatMap(open -> tariffs.table().map(table -> conclusions(fitting, open, table)))
                .flatMap(book::book);
    }

    private static List<Conclusion> conclusions(
            List<Deliverable> found, Map<String, CashAccount> open, TariffTable tariffs) {
        return found.stream().flatMap(d -> conclusion(d, open, tariffs)).toList();
    }

    private static Stream<Conclusion> conclusion(
            Deliverable found, Map<String, CashAccount> open, TariffTable tariffs) {
        Trade trade = found.trade();
        var from = new Delivering();
        return switch (found.notice()) {
            case DeliveryNotice.Refused refused -> Stream.of(Conclusion.unwind(trade, from, refused));
            case DeliveryNotice.Completed completed ->
                Stream.ofNullable(open.get(trade.seller()))
                        .map(seller ->
                                Proceeds.of(trade.amountFen(), seller.owner(), tariffs.inForceOn(trade.businessDate())))
                        .map(proceeds -> Conclusion.pay(trade, from, proceeds, completed.on()));
        };
    }
}

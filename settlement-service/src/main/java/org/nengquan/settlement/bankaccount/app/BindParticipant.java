package org.nengquan.settlement.bankaccount.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nengquan.intake.Ids;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.settlement.account.app.Freezes;
import org.nengquan.settlement.account.domain.CashRule;
import org.nengquan.settlement.bankaccount.domain.Binding;
import org.nengquan.settlement.bankaccount.domain.BindingRule;
import org.nengquan.settlement.businessday.app.BusinessDays;
import org.nengquan.settlement.ledger.app.BookEntries;
import org.nengquan.settlement.ledger.app.ChartOfAccounts;
import org.nengquan.settlement.ledger.domain.LedgerAccount;

/**
 * Binds a participant to another settlement account, in the running transaction. What it has free goes with it: owed on
 * by the books that it leaves, and followed by the money itself at the end of the day.
 */
@ApplicationScoped
public class BindParticipant {
    private final SettlementAccounts accounts;
    private final Bindings bindings;
    private final Freezes freezes;
    private final ChartOfAccounts chart;
    private final BookEntries ledger;
    private final BusinessDays days;
    private final NewBinding fresh;

    BindParticipant(
            SettlementAccounts accounts,
            Bindings bindings,
            Freezes freezes,
            ChartOfAccounts chart,
            BookEntries ledger,
            BusinessDays days,
            NewBinding fresh) {
        this.accounts = accounts;
        this.bindings = bindings;
        this.freezes = freezes;
        this.chart = chart;
        this.ledger = ledger;
        this.days = days;
        this.fresh = fresh;
    }

    public Uni<Outcome<Binding>> bind(String uscc, String settlementAccount, String person) {
        return chart.bankOf(LedgerAccount.available(uscc))
                .flatMap(from -> from.map(bank -> judge(uscc, bank, settlementAccount, person))
                        .orElseGet(() -> Uni.createFrom().item(Outcome.refused(CashRule.noAccount(uscc)))));
    }

    private Uni<Outcome<Binding>> judge(String uscc, String from, String to, String person) {
        return wish(uscc, from, to)
                .flatMap(wish -> BindingRule.firstRefusal(wish)
                        .map(no -> Uni.createFrom().item(Outcome.<Binding>refused(no)))
                        .orElseGet(() -> move(uscc, from, to, person)));
    }

    private Uni<BindingRule.Wish> wish(String uscc, String from, String to) {
        return chart.lockedBalance(LedgerAccount.available(uscc))
                .chain(() -> accounts.find(to))
                .flatMap(account -> freezes.of(uscc)
                        .flatMap(found -> underWayFen(uscc)
                                .map(fen -> new BindingRule.Wish(from, to, account, fen, events(found)))));
    }

    private static List<String> events(List<Freezes.Freeze> found) {
        return found.stream().map(Freezes.Freeze::eventId).toList();
    }

    private Uni<Long> underWayFen(String uscc) {
        return chart.balances(
                        List.of(LedgerAccount.inTrading(uscc), LedgerAccount.claim(uscc), LedgerAccount.withheld(uscc)))
                .map(Map::values)
                .map(found -> found.stream().mapToLong(Long::longValue).sum());
    }

    private Uni<Outcome<Binding>> move(String uscc, String from, String to, String person) {
        return days.current()
                .map(day -> fresh.of(uscc, to, day.date(), person))
                .flatMap(binding -> chart.lockedBalance(LedgerAccount.available(uscc))
                        .flatMap(fen -> move(binding, from, fen))
                        .replaceWith(Outcome.done(binding)));
    }

    private Uni<Void> move(Binding binding, String from, long fen) {
        if (fen == 0) {
            return bindings.bind(binding);
        }
        return ledger.book(List.of(binding.leave(from, fen)))
                .chain(() -> bindings.bind(binding))
                .chain(() -> ledger.book(List.of(binding.arrive(fen))));
    }

    /** Names bindings and says when they are made. */
    @ApplicationScoped
    static class NewBinding {
        private final Ids ids;
        private final Clock clock;

        NewBinding(Ids ids, Clock clock) {
            this.ids = ids;
            this.clock = clock;
        }

        Binding of(String uscc, String settlementAccount, LocalDate on, String person) {
            return new Binding(ids.next(), uscc, settlementAccount, on, new Binding.By(person, clock.instant()));
        }
    }
}

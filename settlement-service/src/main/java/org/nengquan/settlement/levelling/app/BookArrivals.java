package org.nengquan.settlement.levelling.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount;
import org.nengquan.settlement.businessday.app.BusinessDays;
import org.nengquan.settlement.ledger.app.BookEntries;
import org.nengquan.settlement.ledger.domain.Entry;
import org.nengquan.settlement.levelling.domain.Transfer;
import org.nengquan.settlement.levelling.domain.TransferState.Arrival;
import org.nengquan.settlement.levelling.domain.TransferState.Arrived;
import org.nengquan.settlement.levelling.domain.TransferState.Ordered;
import org.nengquan.settlement.levelling.domain.TransferState.Paid;
import org.nengquan.settlement.payment.app.Arrivals;
import org.nengquan.settlement.payment.domain.BankNotice.DepositNotice;

/**
 * Knows transfers by the end-to-end id that we gave them. What bears such an id and is not that transfer, by its amount or
 * because it came already under another name, is a deposit like any other and waits in suspense for a person.
 */
@ApplicationScoped
class BookArrivals implements Arrivals {
    private final Transfers transfers;
    private final BusinessDays days;
    private final BookEntries ledger;

    BookArrivals(Transfers transfers, BusinessDays days, BookEntries ledger) {
        this.transfers = transfers;
        this.days = days;
        this.ledger = ledger;
    }

    @Override
    public Uni<List<DepositNotice>> bookOurs(SettlementAccount account, List<DepositNotice> told) {
        List<String> named = told.stream()
                .map(DepositNotice::endToEndId)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        return named.isEmpty()
                ? Uni.createFrom().item(told)
                : transfers.lockNamed(account.code(), named).flatMap(found -> book(found, told));
    }

    private Uni<List<DepositNotice>> book(List<Transfer> found, List<DepositNotice> told) {
        Map<String, Transfer> byName = found.stream()
                .collect(Collectors.toMap(t -> plain(t.transferId().toString()), Function.identity()));
        List<DepositNotice> others = new ArrayList<>();
        List<DepositNotice> arrivals = new ArrayList<>();
        Set<String> heard = new HashSet<>();
        for (DepositNotice notice : told) {
            Optional<Transfer> transfer = Optional.ofNullable(byName.get(plain(notice.endToEndId())))
                    .filter(ours -> ours.move().amountFen() == notice.amountFen());
            if (transfer.filter(ours -> isUnderWay(ours) && heard.add(plain(notice.endToEndId())))
                    .isPresent()) {
                arrivals.add(notice);
            } else if (transfer.filter(ours -> isToldAgain(ours, notice, arrivals))
                    .isEmpty()) {
                others.add(notice);
            }
        }
        return days.current()
                .flatMap(day -> arrive(arrivals, byName, day.date()))
                .replaceWith(others);
    }

    private static String plain(String endToEndId) {
        return endToEndId.replace("-", "");
    }

    private static boolean isUnderWay(Transfer transfer) {
        return transfer.state() instanceof Ordered || transfer.state() instanceof Paid;
    }

    private static boolean isToldAgain(Transfer transfer, DepositNotice notice, List<DepositNotice> arrivals) {
        return arrivals.stream().anyMatch(first -> first.depositId().equals(notice.depositId()))
                || transfer.state() instanceof Arrived arrived
                        && arrived.arrival().depositId().equals(notice.depositId());
    }

    private Uni<Void> arrive(List<DepositNotice> arrivals, Map<String, Transfer> byName, LocalDate today) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (DepositNotice notice : arrivals) {
            Transfer transfer =
                    Optional.ofNullable(byName.get(plain(notice.endToEndId()))).orElseThrow();
            done = done.chain(() -> arrive(transfer, new Arrival(notice.depositId(), notice.bookedOn()), today));
        }
        return done;
    }

    private Uni<Void> arrive(Transfer transfer, Arrival arrival, LocalDate today) {
        return switch (transfer.state()) {
            case Ordered ordered ->
                keep(
                        transfer.in(ordered.arrived(arrival, today)),
                        List.of(transfer.leave(today), transfer.arrive(today)));
            case Paid paid -> keep(transfer.in(paid.arrived(arrival)), List.of(transfer.arrive(today)));
            default -> throw new IllegalStateException("transfer " + transfer.transferId() + " is not under way");
        };
    }

    private Uni<Void> keep(Transfer arrived, List<Entry> entries) {
        return ledger.book(entries).chain(() -> transfers.update(arrived));
    }
}

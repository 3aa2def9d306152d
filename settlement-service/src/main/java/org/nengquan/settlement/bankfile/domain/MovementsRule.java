package org.nengquan.settlement.bankfile.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.nengquan.settlement.bankfile.domain.BankFile.ControlSum;
import org.nengquan.settlement.bankfile.domain.BankFile.Movements;
import org.nengquan.settlement.bankfile.domain.BankFile.Statement;

/** What must be true of a file about our account before any of it is believed. */
@FunctionalInterface
public interface MovementsRule {

    String YUAN = "CNY";

    /** It is about an account of ours that is open, and no other. */
    MovementsRule ACCOUNT_IS_OURS = (file, books) -> unless(
            books.accounts().contains(file.account().number()),
            "unknown-account",
            file.account().number() + " ∉ " + books.accounts());

    /** Account, entries and balances are in yuan: we keep no other money. */
    MovementsRule MONEY_IS_YUAN = (file, books) -> currencies(file)
            .filter(currency -> !currency.equals(YUAN))
            .findFirst()
            .map(currency -> new Fault("wrong-currency", currency + " ≠ " + YUAN));

    /** The bank says how many entries there are and what they come to, and so it is: nothing was lost on the way. */
    MovementsRule CONTROL_SUM_AGREES = (file, books) -> file.control()
            .map(told ->
                    unless(told.equals(counted(file)), "wrong-control-sum", words(told) + " ≠ " + words(counted(file))))
            .orElseGet(() -> Optional.of(new Fault("no-control-sum", "TxsSummry/TtlNtries is missing")));

    /** The payments of an entry come to the entry, and each is more than nothing. */
    MovementsRule DETAILS_ADD_UP = (file, books) -> file.entries().stream()
            .filter(entry -> sum(entry) != entry.amount().fen()
                    || entry.details().stream()
                            .anyMatch(detail -> detail.amount().fen() <= 0))
            .findFirst()
            .map(entry -> new Fault(
                    "details-do-not-add-up", sum(entry) + " ≠ " + entry.amount().fen() + " fen"));

    /** Only what is final is booked; what takes an earlier entry back is for a person to look at. */
    MovementsRule ENTRIES_ARE_FINAL = (file, books) -> unless(
            file.entries().stream().allMatch(entry -> entry.booked() && !entry.reversal()),
            "entry-not-final",
            "an entry is not booked, or reverses another");

    /** Every payment has a name, or it could not be told from another. */
    MovementsRule EVERY_ENTRY_IS_NAMED = (file, books) -> unless(
            file.entries().stream()
                    .flatMap(entry -> entry.details().stream().map(detail -> detail.reference(entry.credit())))
                    .noneMatch(String::isBlank),
            "entry-without-reference",
            "AcctSvcrRef is missing");

    /** A statement begins where the last one ended, on a later day, and its entries lead to its end. */
    MovementsRule STATEMENT_LEADS_ON =
            (file, books) -> file instanceof Statement statement ? leadsOn(statement, books) : Optional.empty();

    List<MovementsRule> ALL = List.of(
            ACCOUNT_IS_OURS,
            MONEY_IS_YUAN,
            CONTROL_SUM_AGREES,
            DETAILS_ADD_UP,
            ENTRIES_ARE_FINAL,
            EVERY_ENTRY_IS_NAMED,
            STATEMENT_LEADS_ON);

    Optional<Fault> on(Movements file, Books books);

    /** Everything that is wrong with the file; empty if it may be taken in. */
    static List<Fault> faults(Movements file, Books books) {
        return ALL.stream().flatMap(rule -> rule.on(file, books).stream()).toList();
    }

    private static Optional<Fault> leadsOn(Statement statement, Books books) {
        long openingFen = statement.opening().fen();
        long movedFen =
                statement.entries().stream().mapToLong(FileEntry::effectFen).reduce(0, Math::addExact);
        if (openingFen != books.closingFen()) {
            return Optional.of(new Fault("does-not-follow", openingFen + " ≠ " + books.closingFen() + " fen"));
        }
        if (books.statedTo()
                .filter(last -> !statement.period().on().isAfter(last))
                .isPresent()) {
            return Optional.of(
                    new Fault("day-already-stated", statement.period().on().toString()));
        }
        return unless(
                Math.addExact(openingFen, movedFen) == statement.closing().fen(),
                "balances-do-not-add-up",
                openingFen + " + " + movedFen + " ≠ " + statement.closing().fen() + " fen");
    }

    private static Stream<String> currencies(Movements file) {
        var ofBalances = file instanceof Statement statement
                ? Stream.of(statement.opening(), statement.closing())
                : Stream.<Amount>of();
        var ofEntries = file.entries().stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry.amount()), entry.details().stream().map(Detail::amount)));
        return Stream.concat(
                Stream.of(file.account().currency()),
                Stream.concat(ofBalances, ofEntries).map(Amount::currency));
    }

    private static ControlSum counted(Movements file) {
        LongStream amounts =
                file.entries().stream().mapToLong(entry -> entry.amount().fen());
        return new ControlSum(file.entries().size(), new Amount(amounts.reduce(0, Math::addExact), YUAN));
    }

    private static long sum(FileEntry entry) {
        return entry.details().stream()
                .mapToLong(detail -> detail.amount().fen())
                .reduce(0, Math::addExact);
    }

    private static String words(ControlSum sum) {
        return sum.count() + " of " + sum.sum().fen() + " fen";
    }

    private static Optional<Fault> unless(boolean holds, String code, String detail) {
        return holds ? Optional.empty() : Optional.of(new Fault(code, detail));
    }

    /**
     * What we know of the account that a file is about.
     *
     * @param accounts the numbers of our open accounts
     * @param closingFen where the last statement ended; nothing if there is none
     * @param statedTo the day of the last statement
     */
    record Books(List<String> accounts, long closingFen, Optional<LocalDate> statedTo) {
        public Books {
            accounts = List.copyOf(accounts);
        }
    }
}

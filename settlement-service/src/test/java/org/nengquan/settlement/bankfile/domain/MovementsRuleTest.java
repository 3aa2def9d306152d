package org.nengquan.settlement.bankfile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.bankfile.domain.BankFile.Account;
import org.nengquan.settlement.bankfile.domain.BankFile.ControlSum;
import org.nengquan.settlement.bankfile.domain.BankFile.Movements;
import org.nengquan.settlement.bankfile.domain.BankFile.Notices;
import org.nengquan.settlement.bankfile.domain.BankFile.Period;
import org.nengquan.settlement.bankfile.domain.BankFile.Statement;
import org.nengquan.settlement.bankfile.domain.MovementsRule.Books;

/** A file with anything wrong in it is refused whole, and says everything that is wrong. */
class MovementsRuleTest {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 4);
    private static final Account OURS = new Account("A", "CNY");
    private static final Books BOOKS = new Books(List.of("A", "C"), 100, Optional.of(DAY.minusDays(1)));

    private static Amount yuan(long fen) {
        return new Amount(fen, "CNY");
    }

    private static FileEntry in(long fen) {
        return entry(true, fen, new Detail(yuan(fen), "D" + fen, "", "", ""));
    }

    private static FileEntry out(long fen) {
        return entry(false, fen, new Detail(yuan(fen), "", "P" + fen, "", ""));
    }

    private static FileEntry entry(boolean credit, long fen, Detail... details) {
        return new FileEntry(yuan(fen), credit, true, false, DAY, List.of(details));
    }

    private static Optional<ControlSum> control(long count, long fen) {
        return Optional.of(new ControlSum(count, yuan(fen)));
    }

    private static Notices notices(Account account, Optional<ControlSum> control, FileEntry... entries) {
        return new Notices("M", account, control, List.of(entries));
    }

    private static Statement statement(LocalDate on, long openingFen, long closingFen, FileEntry... entries) {
        long fen = List.of(entries).stream()
                .mapToLong(entry -> entry.amount().fen())
                .sum();
        return new Statement(
                "M",
                OURS,
                new Period("S", on),
                yuan(openingFen),
                yuan(closingFen),
                control(entries.length, fen),
                List.of(entries));
    }

    private static List<String> faults(Movements file) {
        return MovementsRule.faults(file, BOOKS).stream().map(Fault::code).toList();
    }

    @Test
    void shouldTakeANoticeThatAddsUp() {
        assertThat(faults(notices(OURS, control(2, 80), in(50), out(30)))).isEmpty();
    }

    @Test
    void shouldRefuseAnotherAccountAndAnotherCurrency() {
        assertThat(faults(notices(new Account("B", "CNY"), control(1, 50), in(50))))
                .containsExactly("unknown-account");
        assertThat(faults(notices(new Account("A", "USD"), control(1, 50), in(50))))
                .containsExactly("wrong-currency");
        var dollars = new FileEntry(new Amount(50, "USD"), true, true, false, DAY, in(50).details());
        assertThat(faults(notices(OURS, control(1, 50), dollars))).containsExactly("wrong-currency");
    }

    @Test
    void shouldRefuseAWrongOrAMissingControlSum() {
        assertThat(faults(notices(OURS, control(2, 50), in(50)))).containsExactly("wrong-control-sum");
        assertThat(faults(notices(OURS, control(1, 51), in(50)))).containsExactly("wrong-control-sum");
        assertThat(faults(notices(OURS, Optional.empty(), in(50)))).containsExactly("no-control-sum");
    }

    @Test
    void shouldRefuseWhatIsNotFinalNotNamedOrDoesNotAddUp() {
        var expected = new FileEntry(yuan(50), true, false, false, DAY, in(50).details());
        var reversed = new FileEntry(yuan(50), true, true, true, DAY, in(50).details());
        var nameless = entry(true, 50, new Detail(yuan(50), " ", "", "", ""));
        var lessThanItsEntry = entry(true, 50, new Detail(yuan(49), "D", "", "", ""));

        assertThat(faults(notices(OURS, control(1, 50), expected))).containsExactly("entry-not-final");
        assertThat(faults(notices(OURS, control(1, 50), reversed))).containsExactly("entry-not-final");
        assertThat(faults(notices(OURS, control(1, 50), nameless))).containsExactly("entry-without-reference");
        assertThat(faults(notices(OURS, control(1, 50), lessThanItsEntry))).containsExactly("details-do-not-add-up");
    }

    @Test
    void shouldSayEverythingThatIsWrong() {
        assertThat(faults(notices(new Account("B", "CNY"), control(9, 9), in(50))))
                .containsExactly("unknown-account", "wrong-control-sum");
    }

    @Test
    void shouldTakeAStatementThatLeadsOn() {
        assertThat(faults(statement(DAY, 100, 120, in(50), out(30)))).isEmpty();
    }

    @Test
    void shouldRefuseAStatementThatDoesNotFollowOrDoesNotAddUp() {
        assertThat(faults(statement(DAY, 99, 119, in(50), out(30)))).containsExactly("does-not-follow");
        assertThat(faults(statement(DAY, 100, 121, in(50), out(30)))).containsExactly("balances-do-not-add-up");
        assertThat(faults(statement(DAY.minusDays(1), 100, 150, in(50)))).containsExactly("day-already-stated");
    }

    @Test
    void shouldKnowFenExactlyOrNotAtAll() {
        assertThat(Amount.of(new BigDecimal("12.3"), "CNY").fen()).isEqualTo(1230);
        assertThat(new Amount(1230, "CNY").units()).isEqualTo("12.30");
        assertThatThrownBy(() -> Amount.of(new BigDecimal("0.001"), "CNY")).isInstanceOf(ArithmeticException.class);
    }
}

package org.nengquan.settlement.closing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.closing.domain.BooksChain.Kept;
import org.nengquan.settlement.closing.domain.BooksChain.Standing;
import org.nengquan.settlement.ledger.domain.Seal;

class BooksChainTest {
    private static final ClosedBooks MONDAY = books(4, 10, ClosedBooks.NONE);
    private static final ClosedBooks TUESDAY = books(5, 25, MONDAY.sha256());

    private static ClosedBooks books(int day, long position, String previous) {
        return new ClosedBooks(
                LocalDate.of(2022, 7, day),
                new Seal(position, "a".repeat(64)),
                new ClosedBooks.Balances(3, "b".repeat(64)),
                Optional.of(new ClosedBooks.Sums(7, "d".repeat(64))),
                "c".repeat(64),
                previous);
    }

    private static Kept signed(ClosedBooks books) {
        return new Kept(books, books.document(), Standing.SIGNED);
    }

    private static BooksChain chain(Kept... links) {
        return new BooksChain(ClosedBooks.NONE, List.of(links));
    }

    @Test
    void shouldFindNothingWrongWithDaysThatFollowOneAnother() {
        assertThat(chain().fault()).isEmpty();
        assertThat(chain(signed(MONDAY), signed(TUESDAY)).fault()).isEmpty();
    }

    @Test
    void shouldNameADayThatWasTakenOut() {
        assertThat(chain(signed(TUESDAY)).fault()).hasValue("the books of 2022-07-05 do not follow from those before");
    }

    @Test
    void shouldFollowFromTheBooksBeforeTheFirstThatIsLookedAt() {
        assertThat(new BooksChain(MONDAY.sha256(), List.of(signed(TUESDAY))).fault())
                .isEmpty();
        assertThat(new BooksChain("e".repeat(64), List.of(signed(TUESDAY))).fault())
                .hasValue("the books of 2022-07-05 do not follow from those before");
    }

    /** What an older version signed is the same text for ever. */
    @Test
    void shouldStateBooksWithoutSumsAsTheyWereSigned() {
        var before = new ClosedBooks(
                MONDAY.businessDate(),
                MONDAY.through(),
                MONDAY.balances(),
                Optional.empty(),
                MONDAY.statementSha256(),
                MONDAY.previousSha256());

        assertThat(before.document())
                .isEqualTo("""
                nengquan closed books 1
                businessDate 2022-07-04
                seal 10 %s
                accounts 3
                balances %s
                statement %s
                previous %s
                """.formatted("a".repeat(64), "b".repeat(64), "c".repeat(64), ClosedBooks.NONE));
        assertThat(MONDAY.document())
                .startsWith("nengquan closed books 2\n")
                .contains("\nsums 7 " + "d".repeat(64) + "\n");
    }

    @Test
    void shouldNameADayThatIsNotWhatWasSigned() {
        var altered = new Kept(books(4, 11, ClosedBooks.NONE), MONDAY.document(), Standing.SIGNED);

        assertThat(chain(altered, signed(TUESDAY)).fault())
                .hasValue("the books of 2022-07-04 are not those that were signed");
    }

    @Test
    void shouldNameAFalseSignature() {
        var forged = new Kept(MONDAY, MONDAY.document(), Standing.FORGED);

        assertThat(chain(forged).fault()).hasValue("the signature under the books of 2022-07-04 is false");
    }

    @Test
    void shouldFindNothingWrongWithAKeyThatIsNoLongerHeld() {
        var old = new Kept(MONDAY, MONDAY.document(), Standing.BY_ANOTHER_KEY);

        assertThat(chain(old, signed(TUESDAY)).fault()).isEmpty();
    }
}

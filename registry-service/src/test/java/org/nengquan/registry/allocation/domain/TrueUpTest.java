package org.nengquan.registry.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.Codes;
import org.nengquan.registry.allocation.domain.AllocationState.PreIssued;
import org.nengquan.registry.allocation.domain.AllocationState.Proposed;

/** 预发 60 %, 核查后多退少补: the arithmetic, beside one that a child could do unit by unit. */
class TrueUpTest {

    private static final LocalDate DAY = LocalDate.of(2022, 7, 1);
    private static final BigDecimal SIXTY_PERCENT = new BigDecimal("0.6");

    private static Share share(long quantity, String output) {
        return new Share(Codes.enterprise(), "410100", quantity, new BigDecimal(output));
    }

    @ParameterizedTest
    @CsvSource({
        // quantity, owed before, entitled, deducted
        "1000, 0, 600, 0",
        "1001, 0, 600, 0",
        "1004, 0, 602, 0",
        "1, 0, 0, 0",
        "1000, 50, 600, 50",
        "1000, 999, 600, 600"
    })
    void shouldGiveSixtyPercentBeforehandRoundedDownLessWhatIsOwed(
            long quantity, long owed, long entitled, long deducted) {
        assertThat(PreIssue.of(share(quantity, "1"), SIXTY_PERCENT, owed)).isEqualTo(new PreIssue(entitled, deducted));
    }

    @ParameterizedTest
    @CsvSource({
        // quantity, expected, verified, determined: in proportion, rounded down
        "1000, 1000, 1000, 1000",
        "1000, 1000, 1200, 1200",
        "1000, 3, 2, 666",
        "1000, 1000, 0, 0",
        "7, 0.3, 0.1, 2"
    })
    void shouldDetermineByTheVerifiedOutput(long quantity, String expected, String verified, long determined) {
        assertThat(share(quantity, expected).determined(new BigDecimal(verified)))
                .isEqualTo(determined);
    }

    @Test
    void shouldGiveTheRestToWhomMoreIsDueAndPayWhatItOwesFirst() {
        assertThat(TrueUp.of(1000, new PreIssue(600, 0), new TrueUp.Position(150, 0)))
                .isEqualTo(new TrueUp(1000, 400, 150, 0, 0));
    }

    @Test
    void shouldTakeBackWhatIsAtHandAndKeepTheRestAsOwed() {
        assertThat(TrueUp.of(450, new PreIssue(600, 100), new TrueUp.Position(0, 90)))
                .isEqualTo(new TrueUp(450, 0, 0, 90, 60));
    }

    @Test
    void shouldAgreeWithCountingUnitByUnit() {
        Random random = new Random(20221);
        for (int i = 0; i < 2000; i++) {
            int quantity = 1 + random.nextInt(500);
            int expected = 1 + random.nextInt(50);
            int verified = random.nextInt(90);
            int owed = random.nextInt(200);
            int hand = random.nextInt(300);
            Share share = share(quantity, String.valueOf(expected));

            PreIssue before = PreIssue.of(share, SIXTY_PERCENT, owed);
            TrueUp after = TrueUp.of(
                    share.determined(BigDecimal.valueOf(verified)),
                    before,
                    new TrueUp.Position(owed - before.deducted(), hand));

            Child child = new Child(quantity, expected, verified, owed, hand);
            assertThat(after.determined()).isEqualTo(child.determined);
            assertThat(before.issued() + after.issued()).isEqualTo(child.born);
            assertThat(before.deducted() + after.deducted() - after.owed()).isEqualTo(owed - child.owes);
            assertThat(after.returned()).isEqualTo(child.gaveBack);
        }
    }

    /** Gives unit by unit: each unit of entitlement first pays a debt, and each unit too many is given back or owed. */
    private static final class Child {
        int determined;
        int born;
        int owes;
        int gaveBack;

        Child(int quantity, int expected, int verified, int owed, int hand) {
            int beforehand = 0;
            while (10 * (beforehand + 1) <= 6 * quantity) {
                beforehand++;
            }
            while ((determined + 1) * expected <= quantity * verified) {
                determined++;
            }
            owes = owed;
            for (int unit = 0; unit < Math.max(beforehand, determined); unit++) {
                if (owes > 0) {
                    owes--;
                } else {
                    born++;
                }
            }
            int atHand = hand;
            for (int unit = determined; unit < beforehand; unit++) {
                if (atHand > 0) {
                    atHand--;
                    gaveBack++;
                } else {
                    owes++;
                }
            }
        }
    }

    @Test
    void shouldAskForTwoPersonsTwice() {
        var proposed = new Proposed("a");
        assertThat(proposed.approved("a", DAY)).isInstanceOf(Outcome.Refused.class);
        assertThat(proposed.approved("b", DAY)).isInstanceOf(Outcome.Done.class);
        var verified = new PreIssued("a", "b", DAY).verified("c");
        assertThat(verified.approved("c", DAY)).isInstanceOf(Outcome.Refused.class);
        assertThat(verified.approved("b", DAY)).isInstanceOf(Outcome.Done.class);
        assertThat(verified.rejected().status()).isEqualTo("PRE_ISSUED");
    }
}

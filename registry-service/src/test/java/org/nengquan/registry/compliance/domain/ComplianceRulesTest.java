package org.nengquan.registry.compliance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.Codes;
import org.nengquan.registry.compliance.domain.Performance.Standing;
import org.nengquan.registry.identity.domain.Numbered;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.domain.ParticipantKind;
import org.nengquan.registry.price.domain.AveragePrice;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.table.domain.TableLine;

/** 方案二(四), 办法§19: each rule of compliance with a yes and a no. */
class ComplianceRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2023, 6, 30);
    private static final CycleState.Open OPEN = new CycleState.Open("a", "b");

    private static Cycle.Terms terms(LocalDate due) {
        return new Cycle.Terms(2022, Instrument.ENERGY, due, LocalDate.of(2023, 1, 1), DUE);
    }

    private static Cycle cycle(CycleState state) {
        return new Cycle(new UUID(0, 1), PublicNumber.of(Numbered.COMPLIANCE, TODAY, 1), terms(DUE), state);
    }

    private static Performance performance(long quantity, long surrendered, long missing) {
        return new Performance(
                quantity, surrendered, missing < 0 ? OptionalLong.empty() : OptionalLong.of(missing), false);
    }

    private static void assertAllowed(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Allowed.class);
    }

    private static void assertRefused(Decision decision, String code) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.why().code()).isEqualTo(code));
    }

    @Test
    void shouldOpenACycleForAYearThatIsOverAndATermThatLiesAhead() {
        assertAllowed(Cycle.mayOpen(terms(DUE), TODAY));
        assertRefused(Cycle.mayOpen(terms(TODAY), TODAY), "cycle-terms-do-not-fit");
        assertRefused(
                Cycle.mayOpen(terms(LocalDate.of(2022, 12, 31)), LocalDate.of(2022, 1, 1)), "cycle-terms-do-not-fit");
    }

    @Test
    void shouldAskForTwoPersonsForACycleANoticeATableAndASanction() {
        var content = new Notice.Content(Notice.Kind.POSTPONEMENT, DUE.plusDays(1), "文号", "原因");
        var notice = new Notice(new UUID(0, 2), new UUID(0, 1), content, "a", Optional.empty());
        var table = new ConsumptionImport(new UUID(0, 3), new UUID(0, 1), ConsumptionImport.Status.PROPOSED, "a");
        var taken = new Sanction.Taken(1, 0, Optional.empty());
        var fine = Fine.of(1, new AveragePrice(1, 1), BigDecimal.valueOf(3));
        var sanction = new Sanction(new UUID(0, 4), fine, "文号", "a", Optional.empty());

        assertThat(new CycleState.Proposed("a").approved("a")).isInstanceOf(Outcome.Refused.class);
        assertThat(new CycleState.Proposed("a").approved("b")).isInstanceOf(Outcome.Done.class);
        assertThat(notice.issued("a", TODAY)).isInstanceOf(Outcome.Refused.class);
        assertThat(notice.issued("b", TODAY)).isInstanceOf(Outcome.Done.class);
        assertRefused(table.approvable("a"), "four-eyes");
        assertAllowed(table.approvable("b"));
        assertThat(sanction.decided("a", TODAY, taken)).isInstanceOf(Outcome.Refused.class);
        assertThat(sanction.decided("b", TODAY, taken)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void shouldPutATermOffBeforeItEndsAndOrderComplianceWhenItIsReckoned() {
        var later = new Notice.Content(Notice.Kind.POSTPONEMENT, DUE.plusDays(31), "文号", "原因");
        var earlier = new Notice.Content(Notice.Kind.POSTPONEMENT, DUE.minusDays(1), "文号", "原因");
        var order = new Notice.Content(Notice.Kind.ORDER_TO_COMPLY, DUE.plusDays(20), "文号", "责令");

        assertAllowed(Notice.fits(later, cycle(OPEN), DUE));
        assertRefused(Notice.fits(later, cycle(OPEN), DUE.plusDays(1)), "notice-does-not-fit");
        assertRefused(Notice.fits(earlier, cycle(OPEN), TODAY), "notice-does-not-fit");
        assertRefused(Notice.fits(later, cycle(OPEN.reckoned(DUE.plusDays(1))), DUE), "notice-does-not-fit");
        assertRefused(Notice.fits(order, cycle(OPEN), DUE.plusDays(1)), "notice-does-not-fit");
        assertAllowed(Notice.fits(order, cycle(OPEN.reckoned(DUE.plusDays(1))), DUE.plusDays(1)));
        assertRefused(
                Notice.fits(order, cycle(OPEN.reckoned(DUE.plusDays(1))), DUE.plusDays(20)), "notice-does-not-fit");
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "100.000001, 101", "0.3, 1", "99.999999, 100"})
    void shouldOweAUnitForEachUnitConsumedRoundedUp(String consumption, long quantity) {
        assertThat(new Obligation.Basis(new BigDecimal(consumption), "").quantity())
                .isEqualTo(quantity);
    }

    @ParameterizedTest
    @CsvSource({
        // owed, surrendered, missing on the last day (-1: the term runs)
        "10, 9, -1, DUE",
        "10, 10, -1, FULFILLED",
        "10, 10, 0, ON_TIME",
        "10, 10, 3, MADE_UP",
        "10, 9, 3, LATE",
        "10, 9, 0, LATE"
    })
    void shouldSayWhereAUnitStands(long quantity, long surrendered, long missing, Standing standing) {
        assertThat(performance(quantity, surrendered, missing).standing()).isEqualTo(standing);
    }

    @Test
    void shouldTakeNoMoreThanIsOwedAndNotYetUnderWay() {
        assertAllowed(SurrenderRules.isOwed(performance(10, 4, -1), 2, 4));
        assertRefused(SurrenderRules.isOwed(performance(10, 4, -1), 2, 5), "more-than-is-owed");
        assertRefused(
                SurrenderRules.isOwed(new Performance(10, 4, OptionalLong.of(6), true), 0, 1), "more-than-is-owed");
    }

    @Test
    void shouldSanctionOnlyWhatIsMissingAfterTheOrderRanOut() {
        Cycle ordered = cycle(OPEN.reckoned(DUE.plusDays(1)).ordered(DUE.plusDays(20), "文号"));

        assertAllowed(SanctionRules.orderHasRunOut(ordered, DUE.plusDays(21)));
        assertRefused(SanctionRules.orderHasRunOut(ordered, DUE.plusDays(20)), "order-to-comply-has-not-run-out");
        assertRefused(SanctionRules.orderHasRunOut(cycle(OPEN), DUE), "order-to-comply-has-not-run-out");
        assertAllowed(SanctionRules.somethingIsMissing(performance(10, 9, 3)));
        assertRefused(SanctionRules.somethingIsMissing(performance(10, 10, 3)), "nothing-is-missing");
        assertAllowed(SanctionRules.priceIsKnown(Optional.of(new AveragePrice(1, 1))));
        assertRefused(SanctionRules.priceIsKnown(Optional.empty()), "no-average-price");
    }

    @Test
    void shouldFineExactlyAndRoundDownOnceAtTheEnd() {
        Random random = new Random(19);
        for (int i = 0; i < 500; i++) {
            long excess = 1 + random.nextInt(1_000_000);
            long amount = random.nextInt(2_000_000_000);
            long quantity = 1 + random.nextInt(1_000_000);
            int hundredths = 300 + random.nextInt(201);

            Fine fine = Fine.of(excess, new AveragePrice(amount, quantity), BigDecimal.valueOf(hundredths, 2));

            BigInteger owed = BigInteger.valueOf(excess)
                    .multiply(BigInteger.valueOf(amount))
                    .multiply(BigInteger.valueOf(hundredths));
            BigInteger unit = BigInteger.valueOf(quantity).multiply(BigInteger.valueOf(100));
            BigInteger fined = BigInteger.valueOf(fine.amountFen()).multiply(unit);
            assertThat(fined).isLessThanOrEqualTo(owed);
            assertThat(fined.add(unit)).as("not a fen less").isGreaterThan(owed);
        }
    }

    @Test
    void shouldNameEveryFaultOfATableOfConsumption() {
        Uscc known = Codes.enterprise();
        Uscc project = Codes.enterprise();
        Uscc carbon = Codes.enterprise();
        Uscc obliged = Codes.enterprise();
        Map<String, UnitFacts> units = Map.of(
                known.code(), new UnitFacts("甲", ParticipantKind.VOLUNTARY, "410100", false, false),
                project.code(), new UnitFacts("乙", ParticipantKind.PROJECT, "410100", false, false),
                carbon.code(), new UnitFacts("丙", ParticipantKind.VOLUNTARY, "410100", true, false),
                obliged.code(), new UnitFacts("丁", ParticipantKind.VOLUNTARY, "410100", false, true));
        String report = "a".repeat(64);

        var right = new ConsumptionTable(List.of(line(2, known.code(), "100.5", report))).read(units);
        var wrong = new ConsumptionTable(List.of(
                        line(2, known.code(), "0", "x"),
                        line(3, known.code(), "1", report),
                        line(4, project.code(), "1", report),
                        line(5, carbon.code(), "1", report),
                        line(6, obliged.code(), "1", report),
                        line(7, Codes.enterprise().code(), "-1", report),
                        line(8, "x", "1,5", report)))
                .read(units);

        assertThat(right.faults()).isEmpty();
        assertThat(right.results()).singleElement().satisfies(result -> {
            assertThat(result.unit().name()).isEqualTo("甲");
            assertThat(result.basis().quantity()).isEqualTo(101);
        });
        assertThat(wrong.results()).isEmpty();
        assertThat(wrong.faults())
                .extracting(fault -> fault.line() + " " + fault.column())
                .containsExactly(
                        "2 consumption",
                        "2 reportSha256",
                        "3 uscc",
                        "4 uscc",
                        "5 uscc",
                        "6 uscc",
                        "7 uscc",
                        "7 consumption",
                        "8 uscc",
                        "8 consumption");
    }

    private static TableLine line(long number, String unit, String consumption, String report) {
        return new TableLine(
                number,
                Map.of(
                        ConsumptionTable.UNIT, unit,
                        ConsumptionTable.CONSUMPTION, consumption,
                        ConsumptionTable.REPORT, report));
    }
}

package org.nengquan.local.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengquan.local.cast.DemoCast;
import org.nengquan.local.season.DayPlan.Limits;
import org.nengquan.local.season.Projects.Project;

class DayPlanTest {
    private static final String MISSED_REGION = "411600";
    private static final LocalDate LATE = LocalDate.of(2022, 8, 15);

    private final Actors actors = new CastActors(new DemoCast(), 107);
    private final List<Project> projects = List.of(
            new Project(actors.projects().get(0), "p0", "REPLACEMENT", true),
            new Project(actors.projects().get(1), "p1", "NONE", true),
            new Project(actors.projects().get(2), "p2", "REPLACEMENT", false));
    private final DayPlan plan = new DayPlan(actors, projects, MISSED_REGION);
    private final Limits energy = new Limits("ENERGY", 20_000, 18_000, 22_000);
    private final Limits coal = new Limits("COAL", 30_000, 27_000, 33_000);

    @Test
    void shouldPlanTheSameDayTheSameWayEveryTime() {
        assertThat(plan.orders(LATE, energy)).isEqualTo(plan.orders(LATE, energy));
    }

    @Test
    void shouldStayWithinThePriceLimits() {
        assertThat(plan.orders(LATE, coal))
                .allSatisfy(order -> assertThat(order.priceFen()).isBetween(27_000L, 33_000L));
    }

    @Test
    void shouldNotLetARegionSellThatMissedItsTarget() {
        assertThat(plan.orders(LATE, energy))
                .filteredOn(order -> order.side().equals("SELL"))
                .noneMatch(order -> order.trader().regionCode().equals(MISSED_REGION));
    }

    @Test
    void shouldBuyCoalOnlyToReplaceCoalAndOnlyAfterJointReview() {
        assertThat(plan.orders(LATE, coal))
                .filteredOn(order -> order.side().equals("BUY"))
                .isNotEmpty()
                .allMatch(order -> order.belongsTo().equals("p0"));
    }

    @Test
    void shouldNotSellSavingsBeforeTheyAreConfirmed() {
        assertThat(plan.orders(TradingSeason.FIRST_DAY, energy))
                .noneMatch(order -> order.belongsTo().equals("SAVED"));
        assertThat(plan.orders(LATE, energy))
                .anyMatch(order -> order.belongsTo().equals("SAVED"));
    }

    @Test
    void shouldNotSellSavingsWhileTheirCityMayStillTakeThem() {
        // Given: the first wave is confirmed and offered to its cities on 5 July, for two trading days
        LocalDate firstDay = LocalDate.of(2022, 7, 7);

        // Then
        assertThat(planned(LocalDate.of(2022, 7, 6)))
                .noneMatch(order -> order.belongsTo().equals("SAVED"));
        assertThat(planned(firstDay)).anyMatch(order -> order.belongsTo().equals("SAVED"));
    }

    private List<PlannedOrder> planned(LocalDate date) {
        List<PlannedOrder> orders = new ArrayList<>(plan.orders(date, energy));
        orders.addAll(plan.orders(date, coal));
        return orders;
    }

    @Test
    void shouldCountTheWavesOfAuditsInWorkingDaysAfterTheWorksBegan() {
        assertThat(DayPlan.wave(LocalDate.of(2022, 7, 1))).isZero();
        assertThat(DayPlan.wave(LocalDate.of(2022, 7, 5))).isZero();
        assertThat(DayPlan.wave(LocalDate.of(2022, 7, 6))).isEqualTo(1);
        assertThat(DayPlan.wave(LocalDate.of(2022, 7, 11))).isEqualTo(4);
    }
}

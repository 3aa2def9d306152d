package org.nengquan.local.season;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.nengquan.local.cast.Organization;
import org.nengquan.local.season.Projects.Project;

/**
 * What cautious and hasty traders will do on a day: a pure function of the seed, the date and the price limits, so that
 * a season that was cut off plans the same orders again.
 */
final class DayPlan {
    private static final long SEED = 20220701L;
    private static final int ORDERS_PER_INSTRUMENT = 26;
    private static final int BASIS_POINTS = 10_000;

    private final Actors actors;
    private final List<Project> projects;
    private final String missedRegionCode;

    DayPlan(Actors actors, List<Project> projects, String missedRegionCode) {
        this.actors = actors;
        this.projects = projects;
        this.missedRegionCode = missedRegionCode;
    }

    /**
     * The price limits of one market on one day.
     *
     * @param instrument {@code ENERGY} or {@code COAL}
     * @param previousCloseFen where the market stood
     * @param lowerLimitFen the lowest price that may be offered
     * @param upperLimitFen the highest
     */
    record Limits(String instrument, long previousCloseFen, long lowerLimitFen, long upperLimitFen) {

        /** Those of one instrument. */
        static Limits of(String instrument, List<Limits> markets) {
            return markets.stream()
                    .filter(limits -> limits.instrument().equals(instrument))
                    .findFirst()
                    .orElseThrow();
        }

        long within(long priceFen) {
            return Math.clamp(priceFen, lowerLimitFen, upperLimitFen);
        }
    }

    List<PlannedOrder> orders(LocalDate date, Limits limits) {
        SplittableRandom chance = new SplittableRandom(
                SEED ^ date.toEpochDay() << 8 ^ limits.instrument().hashCode());
        long mood = shifted(limits.previousCloseFen(), chance.nextLong(-260, 200));
        List<PlannedOrder> orders = new ArrayList<>();
        for (int number = 0; number < ORDERS_PER_INSTRUMENT; number++) {
            String id = "S1-" + date + "-" + limits.instrument() + "-" + number;
            boolean sells = number < 6 || chance.nextBoolean();
            orders.add(sells ? sale(id, date, limits, mood, chance) : purchase(id, limits, mood, chance));
        }
        return orders;
    }

    private PlannedOrder sale(String id, LocalDate date, Limits limits, long mood, SplittableRandom chance) {
        List<Organization> savers = savers(date, limits.instrument());
        boolean saved = !savers.isEmpty() && chance.nextInt(10) < 7;
        List<Organization> sellers = saved ? savers : poolSellers();
        Organization seller = sellers.get(chance.nextInt(sellers.size()));
        long price = limits.within(shifted(mood, chance.nextLong(-60, 150)));
        return new PlannedOrder(
                id, seller, limits.instrument(), "SELL", saved ? "SAVED" : "POOL", price, chance.nextLong(10, 60));
    }

    private PlannedOrder purchase(String id, Limits limits, long mood, SplittableRandom chance) {
        List<Project> buyers = buyers(limits.instrument());
        Project buyer = buyers.get(chance.nextInt(buyers.size()));
        boolean hasty = chance.nextInt(10) < 6;
        long price = limits.within(shifted(mood, hasty ? chance.nextLong(40, 200) : -chance.nextLong(10, 200)));
        return new PlannedOrder(
                id, buyer.owner(), limits.instrument(), "BUY", buyer.projectId(), price, chance.nextLong(20, 120));
    }

    /** Units whose savings passed their city's first call (办法§13), so that what it left may be sold to anybody. */
    private List<Organization> savers(LocalDate date, String instrument) {
        int freed = Math.clamp(wave(date) - (FirstCalls.WINDOW_DAYS - 1L), 0, Savings.WAVES);
        return IntStream.range(0, actors.units().size())
                .filter(unit -> unit % Savings.WAVES < freed)
                .filter(unit -> Savings.instrumentOf(unit).equals(instrument))
                .mapToObj(actors.units()::get)
                .filter(unit -> !unit.regionCode().equals(missedRegionCode))
                .toList();
    }

    private List<Organization> poolSellers() {
        return actors.cities().stream()
                .filter(city -> !city.regionCode().equals(missedRegionCode))
                .toList();
    }

    private List<Project> buyers(String instrument) {
        return projects.stream()
                .filter(Project::reviewed)
                .filter(project ->
                        instrument.equals("ENERGY") || project.coalUse().equals("REPLACEMENT"))
                .toList();
    }

    /** How many working days lie between the start of the works and the date; the number of the wave to confirm. */
    static int wave(LocalDate date) {
        return (int) Savings.WORKS_START_ON
                .plusDays(1)
                .datesUntil(date.isAfter(Savings.WORKS_START_ON) ? date : Savings.WORKS_START_ON.plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .count();
    }

    private static long shifted(long priceFen, long basisPoints) {
        return priceFen * (BASIS_POINTS + basisPoints) / BASIS_POINTS;
    }
}

package org.nengquan.registry.compliance.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How well the units of a cycle performed: one count of the whole, and the regions from the best to the worst.
 *
 * @param whole of all units
 * @param regions the highest rate of those in time first, then the fewest late, then by code
 */
public record Ranking(Count whole, List<RegionCount> regions) {

    private static final Comparator<RegionCount> BEST_FIRST = Comparator.comparing(
                    (RegionCount region) -> region.count().rate(), Comparator.reverseOrder())
            .thenComparing(region -> region.count().late())
            .thenComparing(RegionCount::regionCode);
    private static final int WHOLE = 10_000;

    /**
     * A count of units.
     *
     * @param obliged how many owe something
     * @param onTime how many had everything in time; while the term runs, how many have everything
     * @param late how many had not
     * @param madeUp how many of the late have everything now
     * @param owed units of quota that are still open with the late
     */
    public record Count(int obliged, int onTime, int late, int madeUp, long owed) {

        /** Those in time, in ten-thousandths of those obliged, rounded down: 100 % is all and nothing less. */
        public int rate() {
            return obliged == 0 ? WHOLE : (int) ((long) onTime * WHOLE / obliged);
        }
    }

    /** The count of a region. */
    public record RegionCount(String regionCode, Count count) {}

    /** Ranks the regions of these obligations. */
    public static Ranking of(Collection<Obligation> obligations) {
        Map<String, List<Performance>> byRegion = obligations.stream()
                .collect(Collectors.groupingBy(
                        it -> it.unit().regionCode(),
                        TreeMap::new,
                        Collectors.mapping(Obligation::performance, Collectors.toList())));
        List<RegionCount> regions = byRegion.entrySet().stream()
                .map(region -> new RegionCount(region.getKey(), count(region.getValue())))
                .sorted(BEST_FIRST)
                .toList();
        return new Ranking(
                count(obligations.stream().map(Obligation::performance).toList()), regions);
    }

    private static Count count(List<Performance> all) {
        List<Performance> late = all.stream().filter(Performance::wasLate).toList();
        long madeUp = late.stream()
                .filter(it -> it.standing() == Performance.Standing.MADE_UP)
                .count();
        long inTime = all.stream().filter(it -> !it.wasLate() && it.open() == 0).count();
        long owed = late.stream()
                .filter(it -> !it.sanctioned())
                .mapToLong(Performance::open)
                .reduce(0, Math::addExact);
        return new Count(all.size(), (int) inTime, late.size(), (int) madeUp, owed);
    }
}

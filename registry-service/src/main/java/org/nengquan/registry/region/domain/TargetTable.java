package org.nengquan.registry.region.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nengquan.registry.table.domain.Fault;
import org.nengquan.registry.table.domain.TableLine;

/**
 * A table of the regions' results of a year, one line a region, as the authorities send it (办法§6).
 *
 * <p>It is read as a whole: every fault of every line is named at once, and a table with a fault gives no result.
 *
 * @param lines in the table's order
 */
public record TargetTable(List<TableLine> lines) {

    /** The columns, by the name that the table's first line gives them. */
    public static final String REGION = "regionCode";

    public static final String YEAR = "year";
    public static final String ENERGY = "energyIntensityMet";
    public static final String COAL = "coalTotalMet";
    public static final List<String> COLUMNS = List.of(REGION, YEAR, ENERGY, COAL);

    private static final Map<String, Boolean> ANSWERS =
            Map.of("是", true, "true", true, "yes", true, "否", false, "false", false, "no", false);
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    public TargetTable {
        lines = List.copyOf(lines);
    }

    /** A region's result of a year. */
    public record Result(String regionCode, int year, boolean energyIntensityMet, boolean coalTotalMet) {}

    /** What the table says: results if nothing is wrong with it, else every fault. */
    public record Reading(List<Result> results, List<Fault> faults) {
        public Reading {
            results = List.copyOf(results);
            faults = List.copyOf(faults);
        }
    }

    /** Reads the table against the regions that have targets of their own. */
    public Reading read(Regions regions) {
        List<Fault> faults = new ArrayList<>();
        List<Result> results = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TableLine line : lines) {
            List<Fault> wrong = faultsOf(line, regions, seen);
            faults.addAll(wrong);
            if (wrong.isEmpty()) {
                results.add(result(line));
            }
        }
        return new Reading(faults.isEmpty() ? results : List.of(), faults);
    }

    private static List<Fault> faultsOf(TableLine line, Regions regions, Set<String> seen) {
        List<Fault> faults = new ArrayList<>();
        String code = line.cell(REGION);
        if (regions.tradingSubject(code, Region.Kind.CITY).isEmpty()) {
            faults.add(line.fault(REGION, "不是考核地区的行政区划代码：" + code, "not the code of a region with targets: " + code));
        } else if (!seen.add(code + " " + line.cell(YEAR))) {
            faults.add(line.fault(REGION, "同一地区同一年度重复", "the same region and year a second time"));
        }
        if (year(line).isEmpty()) {
            faults.add(line.fault(YEAR, "不是年度：" + line.cell(YEAR), "not a year: " + line.cell(YEAR)));
        }
        checkAnswer(line, ENERGY, faults);
        checkAnswer(line, COAL, faults);
        return faults;
    }

    private static void checkAnswer(TableLine line, String column, List<Fault> faults) {
        if (answer(line, column).isEmpty()) {
            faults.add(line.fault(column, "请填“是”或“否”：" + line.cell(column), "yes or no: " + line.cell(column)));
        }
    }

    private static Result result(TableLine line) {
        return new Result(
                line.cell(REGION),
                year(line).orElseThrow(),
                answer(line, ENERGY).orElseThrow(),
                answer(line, COAL).orElseThrow());
    }

    private static Optional<Integer> year(TableLine line) {
        return Optional.of(line.cell(YEAR))
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR);
    }

    private static Optional<Boolean> answer(TableLine line, String column) {
        return Optional.ofNullable(ANSWERS.get(line.cell(column).toLowerCase(Locale.ROOT)));
    }
}

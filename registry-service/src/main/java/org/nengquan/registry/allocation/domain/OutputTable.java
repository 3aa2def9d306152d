package org.nengquan.registry.allocation.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nengquan.registry.table.domain.Fault;
import org.nengquan.registry.table.domain.TableLine;

/**
 * The verified outputs of all units of an allocation, one line a unit: every unit of the allocation once, and no other.
 *
 * @param lines in the table's order
 */
public record OutputTable(List<TableLine> lines) {

    /** The columns, by the name that the table's first line gives them. */
    public static final String UNIT = AllocationTable.UNIT;

    public static final String OUTPUT = "verifiedOutput";
    public static final List<String> COLUMNS = List.of(UNIT, OUTPUT);

    /** The most units that one unit can be given, so that every sum stays a whole number of the ledger. */
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    public OutputTable {
        lines = List.copyOf(lines);
    }

    /** What the table says: the output of each unit by code if nothing is wrong with it, else every fault. */
    public record Reading(Map<String, BigDecimal> outputs, List<Fault> faults) {}

    /** Reads the table against the units of the allocation; those that are missing are named after the last line. */
    public Reading read(List<Share> shares) {
        Map<String, Share> expected = new HashMap<>();
        shares.forEach(share -> expected.put(share.uscc().code(), share));
        List<Fault> faults = new ArrayList<>();
        Map<String, BigDecimal> outputs = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (TableLine line : lines) {
            List<Fault> wrong = faultsOf(line, expected, seen);
            faults.addAll(wrong);
            if (wrong.isEmpty()) {
                outputs.put(line.cell(UNIT), line.decimal(OUTPUT).orElseThrow());
            }
        }
        faults.addAll(missing(shares, seen));
        return new Reading(faults.isEmpty() ? Map.copyOf(outputs) : Map.of(), List.copyOf(faults));
    }

    private List<Fault> missing(List<Share> shares, Set<String> seen) {
        TableLine end = new TableLine(lines.isEmpty() ? 1 : lines.getLast().number() + 1, Map.of());
        return shares.stream()
                .map(share -> share.uscc().code())
                .filter(code -> !seen.contains(code))
                .map(code -> end.fault(UNIT, "缺少该单位：" + code, "this unit is missing: " + code))
                .toList();
    }

    private static List<Fault> faultsOf(TableLine line, Map<String, Share> expected, Set<String> seen) {
        List<Fault> faults = new ArrayList<>();
        String code = line.cell(UNIT);
        Share share = expected.get(code);
        if (share == null) {
            faults.add(line.fault(UNIT, "不在该分配表中：" + code, "not in this allocation: " + code));
        } else if (!seen.add(code)) {
            faults.add(line.fault(UNIT, "同一单位重复：" + code, "the same unit a second time: " + code));
        }
        Optional<BigDecimal> output = line.decimal(OUTPUT);
        if (output.isEmpty()) {
            faults.add(line.fault(
                    OUTPUT, "请填不小于 0 的产量：" + line.cell(OUTPUT), "an output of at least 0: " + line.cell(OUTPUT)));
        } else if (share != null && tooMuch(share, output.get())) {
            faults.add(line.fault(OUTPUT, "产量明显有误：" + line.cell(OUTPUT), "beyond any plant: " + line.cell(OUTPUT)));
        }
        return faults;
    }

    private static boolean tooMuch(Share share, BigDecimal output) {
        return BigDecimal.valueOf(share.quantity())
                        .multiply(output)
                        .divideToIntegralValue(share.expectedOutput())
                        .compareTo(MOST)
                > 0;
    }
}

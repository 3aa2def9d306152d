package org.nengquan.registry.allocation.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.table.domain.Fault;
import org.nengquan.registry.table.domain.TableLine;

/**
 * A year's allocation as the authorities send it, one line a unit. Every fault of every line is named at once, and a
 * table with a fault gives nothing to anybody.
 *
 * @param lines in the table's order
 */
public record AllocationTable(List<TableLine> lines) {

    /** The columns, by the name that the table's first line gives them. */
    public static final String UNIT = "uscc";

    public static final String QUANTITY = "quantity";
    public static final String OUTPUT = "expectedOutput";
    public static final List<String> COLUMNS = List.of(UNIT, QUANTITY, OUTPUT);

    public AllocationTable {
        lines = List.copyOf(lines);
    }

    /**
     * Against what the table is read.
     *
     * @param units those of the named units that the proposer may know of, by code
     * @param capLeft how many units each region's cap still allows; a region without a cap has none
     */
    public record Terms(Map<String, UnitFacts> units, Map<String, Long> capLeft) {}

    /** What the table says: shares if nothing is wrong with it, else every fault. */
    public record Reading(List<Share> shares, List<Fault> faults) {}

    /** The codes that the table names, valid or not. */
    public Set<String> codes() {
        Set<String> codes = new HashSet<>();
        lines.forEach(line -> codes.add(line.cell(UNIT)));
        return codes;
    }

    /** Reads the table. */
    public Reading read(Terms terms) {
        List<Fault> faults = new ArrayList<>();
        List<Share> shares = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Caps caps = new Caps(terms.capLeft());
        for (TableLine line : lines) {
            List<Fault> wrong = faultsOf(line, terms, seen);
            share(line, terms, wrong).ifPresent(share -> {
                shares.add(share);
                caps.take(line, share, wrong);
            });
            faults.addAll(wrong);
        }
        return new Reading(faults.isEmpty() ? List.copyOf(shares) : List.of(), List.copyOf(faults));
    }

    private static List<Fault> faultsOf(TableLine line, Terms terms, Set<String> seen) {
        List<Fault> faults = new ArrayList<>();
        unitFault(line, terms, seen).ifPresent(faults::add);
        if (line.quantity(QUANTITY).isEmpty()) {
            faults.add(line.fault(
                    QUANTITY,
                    "请填不小于 1 的整数：" + line.cell(QUANTITY),
                    "a whole number of at least 1: " + line.cell(QUANTITY)));
        }
        if (line.decimal(OUTPUT).filter(output -> output.signum() > 0).isEmpty()) {
            faults.add(line.fault(
                    OUTPUT, "请填大于 0 的产量：" + line.cell(OUTPUT), "an output of more than 0: " + line.cell(OUTPUT)));
        }
        return faults;
    }

    private static Optional<Fault> unitFault(TableLine line, Terms terms, Set<String> seen) {
        String code = line.cell(UNIT);
        if (!Uscc.isValid(code)) {
            return Optional.of(line.fault(UNIT, "不是有效的统一社会信用代码：" + code, "not a valid code: " + code));
        }
        if (!seen.add(code)) {
            return Optional.of(line.fault(UNIT, "同一单位重复：" + code, "the same unit a second time: " + code));
        }
        UnitFacts facts = terms.units().get(code);
        if (facts == null) {
            return Optional.of(line.fault(UNIT, "没有这个交易主体：" + code, "there is no such participant: " + code));
        }
        if (facts.allocated()) {
            return Optional.of(line.fault(
                    UNIT, "该单位本年度已在另一分配表中：" + code, "another table gives this unit the year's quota: " + code));
        }
        return facts.whyNot().map(why -> new Fault(line.number(), UNIT, why));
    }

    private static Optional<Share> share(TableLine line, Terms terms, List<Fault> faults) {
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        String code = line.cell(UNIT);
        return Optional.ofNullable(terms.units().get(code))
                .map(facts -> new Share(
                        new Uscc(code),
                        facts.regionCode(),
                        line.quantity(QUANTITY).orElseThrow(),
                        line.decimal(OUTPUT).orElseThrow()));
    }

    /** What the lines so far leave of each region's cap; the line with which it is passed is the faulty one. */
    private static final class Caps {

        private final Map<String, Long> left;

        Caps(Map<String, Long> left) {
            this.left = new HashMap<>(left);
        }

        void take(TableLine line, Share share, List<Fault> faults) {
            long before = left.getOrDefault(share.regionCode(), 0L);
            if (share.quantity() > before) {
                String sum = share.regionCode() + ": " + share.quantity() + " > " + before;
                faults.add(line.fault(
                        QUANTITY, "超过该地区配额总量余额（办法§6）：" + sum, "exceeds what the region's cap leaves (办法§6): " + sum));
                return;
            }
            left.put(share.regionCode(), before - share.quantity());
        }
    }
}

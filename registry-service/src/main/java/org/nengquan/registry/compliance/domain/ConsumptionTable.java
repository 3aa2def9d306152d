package org.nengquan.registry.compliance.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nengquan.registry.compliance.domain.Obligation.Basis;
import org.nengquan.registry.compliance.domain.Obligation.Unit;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.table.domain.Fault;
import org.nengquan.registry.table.domain.TableLine;

/**
 * The verified consumption of units for a cycle (核查结果), one line a unit. Every fault of every line is named at once.
 *
 * @param lines in the table's order
 */
public record ConsumptionTable(List<TableLine> lines) {

    /** The columns, by the name that the table's first line gives them. */
    public static final String UNIT = "uscc";

    public static final String CONSUMPTION = "consumption";
    public static final String REPORT = "reportSha256";
    public static final List<String> COLUMNS = List.of(UNIT, CONSUMPTION, REPORT);

    public ConsumptionTable {
        lines = List.copyOf(lines);
    }

    /** Who owes for what. */
    public record Result(Unit unit, Basis basis) {}

    /** What the table says: results if nothing is wrong with it, else every fault. */
    public record Reading(List<Result> results, List<Fault> faults) {}

    /**
     * Who of those whose year was verified owes, and for what: whoever consumed some of the instrument and may owe. The
     * others are no fault: they perform elsewhere, or are obliged already.
     */
    public static List<Result> verified(
            List<VerifiedConsumption> told, Instrument instrument, Map<String, UnitFacts> units) {
        return told.stream()
                .filter(it -> it.of(instrument).signum() > 0)
                .flatMap(it -> Optional.ofNullable(units.get(it.uscc().code()))
                        .filter(facts -> facts.whyNot().isEmpty())
                        .map(facts -> new Result(
                                new Unit(it.uscc(), facts.name(), facts.regionCode()),
                                new Basis(it.of(instrument), it.reportSha256())))
                        .stream())
                .toList();
    }

    /** The codes that the table names, valid or not. */
    public Set<String> codes() {
        Set<String> codes = new HashSet<>();
        lines.forEach(line -> codes.add(line.cell(UNIT)));
        return codes;
    }

    /** Reads the table against those of its units that the person who brings it may know of, by code. */
    public Reading read(Map<String, UnitFacts> units) {
        List<Fault> faults = new ArrayList<>();
        List<Result> results = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TableLine line : lines) {
            List<Fault> wrong = faultsOf(line, units, seen);
            faults.addAll(wrong);
            if (wrong.isEmpty()) {
                result(line, units).ifPresent(results::add);
            }
        }
        return new Reading(faults.isEmpty() ? List.copyOf(results) : List.of(), List.copyOf(faults));
    }

    private static List<Fault> faultsOf(TableLine line, Map<String, UnitFacts> units, Set<String> seen) {
        List<Fault> faults = new ArrayList<>();
        unitFault(line, units, seen).ifPresent(faults::add);
        if (line.decimal(CONSUMPTION).filter(amount -> amount.signum() > 0).isEmpty()) {
            faults.add(line.fault(
                    CONSUMPTION,
                    "请填大于 0 的消费量：" + line.cell(CONSUMPTION),
                    "a consumption of more than 0: " + line.cell(CONSUMPTION)));
        }
        if (!line.cell(REPORT).matches("[0-9a-f]{64}")) {
            faults.add(line.fault(REPORT, "请填核查报告的 SHA-256", "the SHA-256 of the verification report"));
        }
        return faults;
    }

    private static Optional<Fault> unitFault(TableLine line, Map<String, UnitFacts> units, Set<String> seen) {
        String code = line.cell(UNIT);
        if (!Uscc.isValid(code)) {
            return Optional.of(line.fault(UNIT, "不是有效的统一社会信用代码：" + code, "not a valid code: " + code));
        }
        if (!seen.add(code)) {
            return Optional.of(line.fault(UNIT, "同一单位重复：" + code, "the same unit a second time: " + code));
        }
        UnitFacts facts = units.get(code);
        return facts == null
                ? Optional.of(line.fault(UNIT, "没有这个交易主体：" + code, "there is no such participant: " + code))
                : facts.whyNot().map(why -> new Fault(line.number(), UNIT, why));
    }

    private static Optional<Result> result(TableLine line, Map<String, UnitFacts> units) {
        String code = line.cell(UNIT);
        return Optional.ofNullable(units.get(code))
                .map(facts -> new Result(
                        new Unit(new Uscc(code), facts.name(), facts.regionCode()),
                        new Basis(line.decimal(CONSUMPTION).orElseThrow(), line.cell(REPORT))));
    }
}

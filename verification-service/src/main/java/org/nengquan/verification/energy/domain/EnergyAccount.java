package org.nengquan.verification.energy.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.verification.factor.domain.ChosenFactor;
import org.nengquan.verification.factor.domain.FactorTable;

/** The consumption of one period, computed line by line with the factors of one table. */
public record EnergyAccount(List<EnergyLine> lines) {

    public EnergyAccount {
        lines = List.copyOf(lines);
    }

    /** Computes all lines, or says why the first that cannot be computed cannot. */
    public static Outcome<EnergyAccount> of(List<EnergyUse> uses, FactorTable table) {
        var lines = new ArrayList<EnergyLine>(uses.size());
        for (var use : uses) {
            switch (table.choose(use.energyCode(), use.lowHeat())) {
                case Outcome.Done<ChosenFactor>(var factor) -> lines.add(new EnergyLine(use, factor));
                case Outcome.Refused<ChosenFactor>(var why) -> {
                    return Outcome.refused(why);
                }
            }
        }
        return Outcome.done(new EnergyAccount(lines));
    }

    /** 综合能源消费量 without coal, tce, exact. */
    public BigDecimal energyTce() {
        return lines.stream().map(EnergyLine::countedTce).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** 煤炭消费实物量, tonnes, exact. */
    public BigDecimal coalTonnes() {
        return lines.stream().map(EnergyLine::countedCoal).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What one instrument counts of it, in that instrument's unit. */
    public BigDecimal counted(Instrument instrument) {
        return switch (instrument) {
            case ENERGY -> energyTce();
            case COAL -> coalTonnes();
        };
    }

    /** Both consumptions together, for what is said of them as a whole. */
    public EnergyAccount and(EnergyAccount other) {
        var all = new ArrayList<>(lines);
        all.addAll(other.lines);
        return new EnergyAccount(all);
    }

    /** The standards that its factors come from, in order, such as {@code GB/T 2589-2020}. */
    public String standards() {
        return lines.stream()
                .map(line -> line.factor().row().citation().standard())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    public List<Receipt> receipts() {
        return lines.stream().map(EnergyLine::receipt).toList();
    }
}

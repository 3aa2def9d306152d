package org.nengquan.verification.audit.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nengquan.verification.energy.domain.EnergyUse;
import org.nengquan.verification.factor.domain.Carrier;
import org.nengquan.verification.factor.domain.Gbt2589;

/**
 * The saving written from the text of GB/T 2589 and GB/T 13234, knowing nothing of the service: fractions of integers,
 * the table straight from the file, specific consumption first as the standard has it.
 */
final class NaiveSaving {

    /** An exact fraction. */
    record Fraction(BigInteger above, BigInteger below) {

        static Fraction of(BigDecimal decimal) {
            var unscaled = decimal.setScale(Math.max(decimal.scale(), 0)).unscaledValue();
            return new Fraction(unscaled, BigInteger.TEN.pow(Math.max(decimal.scale(), 0)));
        }

        static Fraction of(String decimal) {
            return of(new BigDecimal(decimal));
        }

        Fraction times(Fraction other) {
            return new Fraction(above.multiply(other.above), below.multiply(other.below));
        }

        Fraction over(Fraction other) {
            return new Fraction(above.multiply(other.below), below.multiply(other.above));
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }

        Fraction minus(Fraction other) {
            return plus(new Fraction(other.above.negate(), other.below));
        }

        BigInteger floor() {
            var parts = above.divideAndRemainder(below);
            return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        }
    }

    private static final Map<String, Gbt2589.Line> TABLE =
            Gbt2589.lines().stream().collect(Collectors.toMap(Gbt2589.Line::code, line -> line));
    private static final Fraction THOUSAND = Fraction.of("1000");
    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    private NaiveSaving() {}

    /** Whole units saved, at most the base; zero or less where nothing was saved. */
    static BigInteger quantity(
            List<EnergyUse> before, String outputBefore, List<EnergyUse> after, String outputAfter, boolean coal) {
        var base = consumption(before, coal);
        var specificBefore = base.over(Fraction.of(outputBefore));
        var specificAfter = consumption(after, coal).over(Fraction.of(outputAfter));
        var saving = specificBefore.minus(specificAfter).times(Fraction.of(outputAfter));
        return saving.floor().min(base.floor());
    }

    private static Fraction consumption(List<EnergyUse> uses, boolean coal) {
        var total = Fraction.of("0");
        for (var use : uses) {
            var isCoal = Gbt2589.carrier(use.energyCode()) == Carrier.COAL;
            if (isCoal && coal) {
                total = total.plus(Fraction.of(use.amount()).over(THOUSAND));
            }
            if (!isCoal && !coal) {
                total = total.plus(Fraction.of(use.amount()).times(factor(use)).over(THOUSAND));
            }
        }
        return total;
    }

    private static Fraction factor(EnergyUse use) {
        if (use.lowHeat() == null) {
            return Fraction.of(TABLE.get(use.energyCode()).factor());
        }
        return halfEven(Fraction.of(use.lowHeat()).over(Fraction.of("29307.6")));
    }

    /** GB/T 8170 at the sixth decimal: nearest, and the even one where both are equally near. */
    private static Fraction halfEven(Fraction exact) {
        var twice = exact.times(new Fraction(MILLION.multiply(BigInteger.TWO), BigInteger.ONE));
        var low = twice.floor().divide(BigInteger.TWO);
        var rest = twice.minus(new Fraction(low.multiply(BigInteger.TWO), BigInteger.ONE));
        var compared = rest.above().compareTo(rest.below());
        var up = compared > 0 || (compared == 0 && low.testBit(0));
        return new Fraction(up ? low.add(BigInteger.ONE) : low, MILLION);
    }
}

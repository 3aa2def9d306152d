package org.nengquan.verification.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.verification.energy.domain.EnergyUse;
import org.nengquan.verification.energy.domain.Instrument;
import org.nengquan.verification.factor.domain.Gbt2589;

/** The kernel against the naive reference, over seeded random periods. A failing seed is named. */
class SavingReferenceTest {

    private static final int SEEDS = 20_000;

    @Test
    void shouldAgreeWithTheNaiveReference() {
        int savings = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            savings += agreed(seed) ? 1 : 0;
        }
        assertThat(savings).as("both answers were seen").isBetween(SEEDS / 10, SEEDS * 9 / 10);
    }

    private static boolean agreed(int seed) {
        var random = new Random(seed);
        var before = uses(random);
        var after = random.nextInt(4) == 0 ? uses(random) : scaled(before, random);
        var outputBefore = decimal(random, 6);
        var outputAfter = random.nextInt(3) == 0 ? outputBefore : decimal(random, 6);
        var instrument = random.nextBoolean() ? Instrument.ENERGY : Instrument.COAL;

        var expected = NaiveSaving.quantity(before, outputBefore, after, outputAfter, instrument == Instrument.COAL);
        var actual = Saving.between(Reports.of(before, outputBefore), Reports.of(after, outputAfter), instrument);

        switch (actual) {
            case Outcome.Done<Saving>(Saving saving) ->
                assertThat(BigInteger.valueOf(saving.quantity()))
                        .as("seed " + seed)
                        .isEqualTo(expected);
            case Outcome.Refused<Saving> ignored ->
                assertThat(expected.signum()).as("seed " + seed).isNotPositive();
        }
        return actual instanceof Outcome.Done<Saving>;
    }

    private static List<EnergyUse> uses(Random random) {
        var lines = Gbt2589.lines();
        var uses = new ArrayList<EnergyUse>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            var line = lines.get(random.nextInt(lines.size()));
            if (!line.code().equals("ELECTRICITY_EQUIVALENT")) {
                uses.add(new EnergyUse(line.code(), new BigDecimal(decimal(random, 9)), lowHeat(line, random)));
            }
        }
        uses.add(new EnergyUse("RAW_COAL", new BigDecimal(decimal(random, 8)), null));
        return uses;
    }

    private static BigDecimal lowHeat(Gbt2589.Line line, Random random) {
        if (!line.factor().contains("-")) {
            return null;
        }
        var least = Integer.parseInt(line.least());
        var most = Integer.parseInt(line.most());
        return BigDecimal.valueOf(least + random.nextInt(most - least)).add(new BigDecimal("0.5"));
    }

    private static List<EnergyUse> scaled(List<EnergyUse> uses, Random random) {
        var share = BigDecimal.valueOf(random.nextInt(110)).movePointLeft(2);
        return uses.stream()
                .map(use -> new EnergyUse(use.energyCode(), use.amount().multiply(share), use.lowHeat()))
                .toList();
    }

    /** Up to so many digits before and three after the point, never zero. */
    private static String decimal(Random random, int digits) {
        var bound = BigInteger.TEN.pow(1 + random.nextInt(digits)).longValueExact();
        return (1 + random.nextLong(bound)) + "." + random.nextInt(1000);
    }
}

package org.nengquan.registry.compliance.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.Contracts;
import org.nengquan.registry.compliance.domain.Cycle;
import org.nengquan.registry.compliance.domain.CycleState;
import org.nengquan.registry.compliance.domain.Fine;
import org.nengquan.registry.compliance.domain.Obligation;
import org.nengquan.registry.compliance.domain.Performance;
import org.nengquan.registry.compliance.domain.Sanction;
import org.nengquan.registry.identity.domain.Numbered;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.price.domain.AveragePrice;
import org.nengquan.registry.quota.domain.Instrument;

class ContractTest {

    private static final LocalDate DUE = LocalDate.of(2023, 6, 30);
    private static final Cycle CYCLE = new Cycle(
            new UUID(0, 1),
            PublicNumber.of(Numbered.COMPLIANCE, LocalDate.of(2022, 7, 1), 3),
            new Cycle.Terms(2022, Instrument.ENERGY, DUE, LocalDate.of(2023, 1, 1), DUE),
            new CycleState.Open("a", "b"));
    private static final Obligation OBLIGATION = new Obligation(
            new UUID(0, 2),
            CYCLE.id(),
            new Obligation.Unit(new Uscc("91350100M000100Y43"), "某水泥有限公司", "410100"),
            new Obligation.Basis(BigDecimal.valueOf(1200), "0".repeat(64)),
            new Performance(1200, 1000, OptionalLong.of(200), false));

    @Test
    void shouldReadWhatWasVerified() {
        assertThat(Contracts.examples(ConsumptionVerifiedV1.TYPE, ConsumptionVerifiedV1.class))
                .allSatisfy(
                        body -> assertThat(body.toDomain().amounts().coalT()).isPositive());
    }

    @Test
    void shouldTellAPerformanceInTheGoldenBytes() {
        Contracts.assertGolden(
                PerformanceRecordedV1.TYPE,
                "example.json",
                PerformanceRecordedV1.of(CYCLE, OBLIGATION, LocalDate.of(2023, 7, 3)));
    }

    @Test
    void shouldTellASanctionInTheGoldenBytes() {
        var decided = new Sanction.Decided(
                "b", LocalDate.of(2023, 8, 1), new Sanction.Taken(150, 50, Optional.of(new UUID(0, 3))));
        var fine = Fine.of(200, new AveragePrice(4_100_000, 200), BigDecimal.valueOf(3));
        var sanction = new Sanction(OBLIGATION.id(), fine, "豫发改〔2023〕15号", "a", Optional.of(decided));

        Contracts.assertGolden(
                SanctionDecidedV1.TYPE, "example.json", SanctionDecidedV1.of(CYCLE, OBLIGATION, sanction));
    }
}

package org.nengquan.verification.unit.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nengquan.verification.Contracts;
import org.nengquan.verification.unit.domain.UnitStatus;

/** What the registry promises is what is read here. */
class ContractTest {

    @Test
    void shouldReadEveryApproval() {
        assertThat(Contracts.examples("registry", "participant-approved.v1", ParticipantConsumer.Approved.class))
                .allSatisfy(told -> {
                    assertThat(told.uscc()).hasSize(18);
                    assertThat(told.kind()).isIn("PROVINCE", "CITY", "PROJECT", "VOLUNTARY");
                    assertThat(LocalDate.parse(told.approvedOn())).isNotNull();
                });
    }

    @Test
    void shouldReadEveryChangeOfStatus() {
        assertThat(Contracts.examples(
                        "registry", "participant-status-changed.v1", ParticipantConsumer.StatusChanged.class))
                .allSatisfy(
                        told -> assertThat(UnitStatus.valueOf(told.status())).isNotNull());
    }

    @Test
    void shouldReadEveryChangeOfName() {
        assertThat(Contracts.examples(
                        "registry", "participant-particulars-changed.v1", ParticipantConsumer.ParticularsChanged.class))
                .allSatisfy(told -> assertThat(told.name()).isNotEmpty());
    }

    @Test
    void shouldReadEveryCoverage() {
        assertThat(Contracts.examples(
                        "registry", "ets-coverage-recorded.v1", ParticipantConsumer.CoverageRecorded.class))
                .allSatisfy(told -> assertThat(told.year()).isGreaterThan(2020));
    }
}

package org.nengquan.settlement.account.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.Contracts;
import org.nengquan.settlement.account.domain.Standing;
import org.nengquan.settlement.account.stream.ParticipantStatusChangedV1.Status;

class ContractTest {

    @Test
    void shouldReadEveryExampleOfWhatTheRegistryTellsOfParticipants() throws IOException {
        for (ParticipantApprovedV1 told : Contracts.examples(ParticipantApprovedV1.TYPE, ParticipantApprovedV1.class)) {
            assertThat(told.toDomain().uscc()).hasSize(18);
        }
        for (ParticipantStatusChangedV1 told :
                Contracts.examples(ParticipantStatusChangedV1.TYPE, ParticipantStatusChangedV1.class)) {
            assertThat(told.toDomain()).isNotNull();
        }
    }

    @Test
    void shouldReadWhatAParticipantIsCalledNow() throws IOException {
        for (ParticularsChangedV1 told : Contracts.examples(ParticularsChangedV1.TYPE, ParticularsChangedV1.class)) {
            assertThat(told.name()).isNotEmpty();
            assertThat(told.changedOn()).isEqualTo("2022-07-04");
        }
    }

    /** AMB-11: whoever may only sell, or is leaving, takes its own money out; whoever is suspended does not. */
    @Test
    void shouldLetWhoIsOnlyRestrictedWithdrawAndWhoIsSuspendedNot() {
        var day = LocalDate.of(2022, 7, 4);
        var restricted = new ParticipantStatusChangedV1(
                "91350100M000100Y43", Status.SUSPENDED, "办法§11", "纳入碳市场", day, List.of("SELL", "WITHDRAW"));
        var suspended =
                new ParticipantStatusChangedV1("91350100M000100Y43", Status.SUSPENDED, "办法§19", "虚假数据", day, null);
        assertThat(restricted.toDomain()).isInstanceOf(Standing.Active.class);
        assertThat(suspended.toDomain()).isInstanceOf(Standing.Suspended.class);
    }
}

package org.nengquan.settlement.account.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.Contracts;

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
}

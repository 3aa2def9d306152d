package org.nengquan.registry.confirmation.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nengquan.registry.Contracts;

class ContractTest {

    @Test
    void shouldReadWhatVerificationConfirms() {
        assertThat(Contracts.examples(ConfirmationIssuedV1.TYPE, ConfirmationIssuedV1.class))
                .allSatisfy(body -> assertThat(body.toDomain().number()).isNotEmpty());
    }
}

package org.nengquan.registry.surveillance.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nengquan.registry.Contracts;
import org.nengquan.registry.identity.domain.Uscc;

class ContractTest {

    @Test
    void shouldReadWhomSurveillanceRestricts() {
        assertThat(Contracts.examples(AccountRestrictedV1.TYPE, AccountRestrictedV1.class))
                .isNotEmpty()
                .allSatisfy(body -> {
                    assertThat(Uscc.parse(body.uscc())).isPresent();
                    assertThat(body.reason()).isNotEmpty();
                });
    }
}

package org.nengquan.registry.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final Seal.Sealable FIRST = new Seal.Sealable(new UUID(0, 1), "1|ISSUE|a");
    private static final Seal.Sealable SECOND = new Seal.Sealable(new UUID(0, 2), "2|DELIVERY|b");

    @Test
    void shouldChangeEveryLaterLinkWhenAnOldEntryChanges() {
        Seal honest = Seal.ORIGIN.next(FIRST).next(SECOND);
        Seal forged =
                Seal.ORIGIN.next(new Seal.Sealable(FIRST.id(), "1|ISSUE|A")).next(SECOND);
        assertThat(honest.position()).isEqualTo(2);
        assertThat(honest.hash()).hasSize(64).isNotEqualTo(forged.hash());
        assertThat(Seal.ORIGIN.next(FIRST).next(SECOND)).isEqualTo(honest);
    }
}

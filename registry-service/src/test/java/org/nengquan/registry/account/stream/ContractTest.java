package org.nengquan.registry.account.stream;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.Contracts;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantKind;
import org.nengquan.registry.participant.domain.ParticipantState.Applied;
import org.nengquan.registry.participant.domain.Representative;
import org.nengquan.registry.participant.domain.Representative.Right;

class ContractTest {

    @Test
    void shouldTellOfChangedParticularsInTheGoldenBytes() {
        var day = LocalDate.of(2022, 7, 4);
        var zhang = new Representative(
                "zhang",
                "张某",
                Set.of(Right.INITIATE),
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        var account = new Participant(
                new Uscc("91350100M000100Y43"),
                "旧名",
                ParticipantKind.VOLUNTARY,
                "410100",
                List.of(),
                Optional.empty(),
                new Applied());
        Contracts.assertGolden(
                ParticularsChangedV1.TYPE,
                "example.json",
                ParticularsChangedV1.of(
                        account.called("福州某节能科技有限公司", List.of(zhang), Optional.of(new Uscc("91110000802100433B"))),
                        day));
        Contracts.assertGolden(
                ParticularsChangedV1.TYPE,
                "example-minimal.json",
                ParticularsChangedV1.of(account.called("福州某节能科技有限公司", List.of(zhang), Optional.empty()), day));
    }
}

package org.nengquan.registry.participant.stream;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.Contracts;
import org.nengquan.registry.identity.domain.Numbered;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantKind;
import org.nengquan.registry.participant.domain.ParticipantState.Active;

class ContractTest {

    @Test
    void shouldTellOfAnOpenedAccountInTheGoldenBytes() {
        var day = LocalDate.of(2022, 7, 1);
        var active = new Active(PublicNumber.of(Numbered.ACCOUNT, day, 12), "zhang", "li", day);
        var participant = new Participant(
                new Uscc("91350100M000100Y43"), "福州某节能有限公司", ParticipantKind.VOLUNTARY, "410100", List.of(), active);
        Contracts.assertGolden(
                ParticipantApprovedV1.TYPE, "example.json", ParticipantApprovedV1.of(participant, active));
    }

    @Test
    void shouldTellOfASuspensionInTheGoldenBytes() {
        Contracts.assertGolden(
                ParticipantStatusChangedV1.TYPE,
                "example.json",
                new ParticipantStatusChangedV1(
                        "91350100M000100Y43", "SUSPENDED", "办法§19", "提供虚假能源消费数据", LocalDate.of(2022, 7, 4)));
    }
}

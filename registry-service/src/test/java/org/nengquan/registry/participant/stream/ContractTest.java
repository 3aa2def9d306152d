package org.nengquan.registry.participant.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.Contracts;
import org.nengquan.registry.identity.domain.Numbered;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantKind;
import org.nengquan.registry.participant.domain.ParticipantState.Active;
import org.nengquan.registry.participant.domain.ParticipantState.Suspension;
import org.nengquan.registry.participant.domain.Representative;
import org.nengquan.registry.participant.domain.Representative.Right;

class ContractTest {

    @Test
    void shouldTellOfAnOpenedAccountInTheGoldenBytes() {
        var day = LocalDate.of(2022, 7, 1);
        var active = new Active(PublicNumber.of(Numbered.ACCOUNT, day, 12), "zhang", "li", day);
        var zhang = new Representative(
                "zhang",
                "张某",
                Set.of(Right.INITIATE),
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        var participant = new Participant(
                new Uscc("91350100M000100Y43"),
                "福州某节能有限公司",
                ParticipantKind.VOLUNTARY,
                "410100",
                List.of(zhang),
                Optional.of(new Uscc("91110000802100433B")),
                active);
        var alone = new Participant(
                participant.uscc(),
                participant.name(),
                participant.kind(),
                participant.regionCode(),
                List.of(),
                Optional.empty(),
                active);
        Contracts.assertGolden(
                ParticipantApprovedV1.TYPE, "example.json", ParticipantApprovedV1.of(participant, active));
        Contracts.assertGolden(
                ParticipantApprovedV1.TYPE, "example-minimal.json", ParticipantApprovedV1.of(alone, active));
    }

    @Test
    void shouldTellWhoActsForAnAccountByHashesInTheGoldenBytes() {
        var salt = "0".repeat(64);
        var account = new Participant(
                new Uscc("91350100M000100Y43"),
                "甲",
                ParticipantKind.VOLUNTARY,
                "410100",
                List.of(
                        new Representative("Zhang", "张某", Set.of(Right.READ), salt),
                        new Representative("li", "李某", Set.of(Right.APPROVE), salt),
                        new Representative("zhang", "张某", Set.of(Right.INITIATE), salt)),
                Optional.empty(),
                new Active(
                        PublicNumber.of(Numbered.ACCOUNT, LocalDate.of(2022, 7, 1), 12),
                        "w",
                        "z",
                        LocalDate.of(2022, 7, 1)));
        Contracts.assertGolden(
                RepresentativesNamedV1.TYPE,
                "example.json",
                RepresentativesNamedV1.of(account, LocalDate.of(2022, 7, 1)));
    }

    @Test
    void shouldTellOfARestrictionAndASuspensionInTheGoldenBytes() {
        var day = LocalDate.of(2022, 7, 4);
        var active = new Active(PublicNumber.of(Numbered.ACCOUNT, day, 12), "zhang", "li", day);
        var unit = new Participant(
                new Uscc("91350100M000100Y43"),
                "福州某节能有限公司",
                ParticipantKind.VOLUNTARY,
                "410100",
                List.of(),
                Optional.empty(),
                active);
        var suspended = active.suspended(new Suspension("wang", "办法§19", "提供虚假能源消费数据"));
        var restricted = active.restricted(
                new Suspension("system", "办法§11", "纳入碳排放权交易"), Optional.of(LocalDate.of(2022, 10, 2)));
        Contracts.assertGolden(
                ParticipantStatusChangedV1.TYPE,
                "example.json",
                ParticipantStatusChangedV1.of(unit.in(restricted), "办法§11", "纳入碳排放权交易", day));
        Contracts.assertGolden(
                ParticipantStatusChangedV1.TYPE,
                "example-minimal.json",
                ParticipantStatusChangedV1.of(unit.in(suspended), "办法§19", "提供虚假能源消费数据", day));
    }

    @Test
    void shouldTellWhoIsLeavingAsOneWhoMayOnlyWithdraw() {
        var day = LocalDate.of(2022, 7, 4);
        var active = new Active(PublicNumber.of(Numbered.ACCOUNT, day, 12), "zhang", "li", day);
        var why = new Suspension("li", "办法§10", "终止经营");
        var unit = new Participant(
                new Uscc("91350100M000100Y43"),
                "甲",
                ParticipantKind.VOLUNTARY,
                "410100",
                List.of(),
                Optional.empty(),
                active.closing(why));
        var closing = ParticipantStatusChangedV1.of(unit, "办法§10", "终止经营", day);
        var closed = ParticipantStatusChangedV1.of(unit.in(active.closing(why).closed(why)), "办法§10", "终止经营", day);
        assertThat(closing.status()).isEqualTo("SUSPENDED");
        assertThat(closing.permits()).containsExactly("WITHDRAW");
        assertThat(closed.status()).isEqualTo("CLOSED");
        assertThat(closed.permits()).isEmpty();
    }
}

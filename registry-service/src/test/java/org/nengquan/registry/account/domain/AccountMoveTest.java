package org.nengquan.registry.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.Codes;
import org.nengquan.registry.account.domain.AccountChange.Approved;
import org.nengquan.registry.account.domain.AccountChange.ByLaw;
import org.nengquan.registry.account.domain.AccountChange.Content;
import org.nengquan.registry.account.domain.AccountChange.Proposed;
import org.nengquan.registry.account.domain.AccountChange.Terms;
import org.nengquan.registry.account.domain.AccountChange.Word;
import org.nengquan.registry.identity.domain.Numbered;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.movement.domain.Party;
import org.nengquan.registry.participant.domain.ParticipantState;
import org.nengquan.registry.participant.domain.ParticipantState.Active;
import org.nengquan.registry.participant.domain.ParticipantState.Restricted;
import org.nengquan.registry.participant.domain.ParticipantState.Status;
import org.nengquan.registry.participant.domain.ParticipantState.Suspension;

class AccountMoveTest {

    private static final LocalDate DAY = LocalDate.of(2022, 7, 1);
    private static final Suspension WHY = new Suspension("li", "办法§16", "理由");
    private static final Active ACTIVE = new Active(PublicNumber.of(Numbered.ACCOUNT, DAY, 1), "zhang", "li", DAY);
    private static final Map<Status, ParticipantState> OPEN = Map.of(
            Status.ACTIVE, ACTIVE,
            Status.RESTRICTED, ACTIVE.restricted(WHY, Optional.empty()),
            Status.SUSPENDED, ACTIVE.suspended(WHY),
            Status.CLOSING, ACTIVE.closing(WHY),
            Status.CLOSED, ACTIVE.closing(WHY).closed(WHY));

    private static Terms closing(ClosingGround ground, Optional<Uscc> successor) {
        return new Terms(Optional.empty(), Optional.of(ground), successor);
    }

    @ParameterizedTest
    @EnumSource
    void shouldLeadWhereTheTableSaysAndFromNowhereElse(AccountMove move) {
        OPEN.forEach((status, state) -> {
            Optional<Status> reached = move.apply(state, WHY, Terms.NONE).map(ParticipantState::status);
            assertThat(reached)
                    .as("%s from %s", move, status)
                    .isEqualTo(move.from().contains(status) ? Optional.of(move.to()) : Optional.empty());
        });
    }

    @Test
    void shouldEndWithTheClosedAccount() {
        for (AccountMove move : AccountMove.values()) {
            assertThat(move.from()).doesNotContain(Status.CLOSED);
        }
    }

    @Test
    void shouldKeepNumberAndOpeningThroughEveryState() {
        OPEN.values().forEach(state -> assertThat(state.account()).contains(ACTIVE));
    }

    @ParameterizedTest
    @EnumSource
    void shouldLetTheProvinceApproveWhateverSomebodyMayPropose(AccountMove move) {
        assertThat(move.approvers().contains(Party.PROVINCE)).isEqualTo(move != AccountMove.END_WINDOW);
        assertThat(move.proposers().isEmpty()).isEqualTo(move == AccountMove.END_WINDOW);
        boolean holders = move.to() == Status.CLOSING || move.from().contains(Status.CLOSING);
        assertThat(move.proposers().contains(Party.HOLDER)).isEqualTo(holders);
    }

    @Test
    void shouldAskForASuccessorWhereThereIsOneAndOnlyThere() {
        Optional<Uscc> successor = Optional.of(Codes.enterprise());
        assertThat(AccountMove.BEGIN_CLOSING.takes(closing(ClosingGround.MERGER, successor)))
                .isTrue();
        assertThat(AccountMove.BEGIN_CLOSING.takes(closing(ClosingGround.INHERITANCE, successor)))
                .isTrue();
        assertThat(AccountMove.BEGIN_CLOSING.takes(closing(ClosingGround.MERGER, Optional.empty())))
                .isFalse();
        assertThat(AccountMove.BEGIN_CLOSING.takes(closing(ClosingGround.CEASED, successor)))
                .isFalse();
        assertThat(AccountMove.BEGIN_CLOSING.takes(closing(ClosingGround.CEASED, Optional.empty())))
                .isTrue();
        assertThat(AccountMove.BEGIN_CLOSING.takes(Terms.NONE)).isFalse();
        assertThat(AccountMove.CLOSE.takes(Terms.NONE)).isTrue();
        assertThat(AccountMove.CLOSE.takes(closing(ClosingGround.CEASED, Optional.empty())))
                .isFalse();
        Terms until = new Terms(Optional.of(DAY), Optional.empty(), Optional.empty());
        assertThat(AccountMove.RESTRICT.takes(until)).isTrue();
        assertThat(AccountMove.LIFT_RESTRICTION.takes(until)).isFalse();
    }

    @Test
    void shouldRefuseTheProposersOwnApproval() {
        var proposed = new Proposed(new Word("zhang", DAY));
        assertThat(proposed.approved(new Word("zhang", DAY))).isInstanceOf(Outcome.Refused.class);
        assertThat(proposed.approved(new Word("li", DAY))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void shouldEndTheWindowWithTheLastDaysClose() {
        Restricted restricted = ACTIVE.restricted(WHY, Optional.of(DAY));
        assertThat(restricted.isOver(DAY.minusDays(1), true)).isFalse();
        assertThat(restricted.isOver(DAY, false)).isFalse();
        assertThat(restricted.isOver(DAY, true)).isTrue();
        assertThat(restricted.isOver(DAY.plusDays(1), false)).isTrue();
        assertThat(ACTIVE.restricted(WHY, Optional.empty()).isOver(DAY.plusYears(9), true))
                .isFalse();
    }

    @Test
    void shouldGiveAWindowOnce() {
        Terms first = new Terms(Optional.of(DAY.plusDays(30)), Optional.empty(), Optional.empty());
        AccountChange entered = change(AccountMove.RESTRICT, first, new ByLaw(DAY));
        Approved decided = new Approved(new Word("zhang", DAY), new Word("li", DAY));
        AccountChange lifted = change(AccountMove.LIFT_RESTRICTION, Terms.NONE, decided);
        AccountChange byPersons = change(AccountMove.RESTRICT, first, decided);
        LocalDate later = DAY.plusDays(10);

        assertThat(ExitWindow.through(List.of(), DAY, 30)).isEqualTo(DAY.plusDays(30));
        assertThat(ExitWindow.through(List.of(entered), later, 30)).isEqualTo(DAY.plusDays(30));
        assertThat(ExitWindow.through(List.of(entered, lifted), later, 30)).isEqualTo(later.plusDays(30));
        assertThat(ExitWindow.through(List.of(byPersons), later, 30)).isEqualTo(later.plusDays(30));
    }

    private static AccountChange change(AccountMove move, Terms terms, AccountChange.State state) {
        Content content = new Content(move, "办法§11", "理由", terms);
        return new AccountChange(new UUID(0, 1), Codes.enterprise(), content, state);
    }
}

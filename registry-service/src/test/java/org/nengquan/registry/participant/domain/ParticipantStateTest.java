package org.nengquan.registry.participant.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.Codes;
import org.nengquan.registry.identity.domain.Numbered;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.participant.domain.ParticipantState.Active;
import org.nengquan.registry.participant.domain.ParticipantState.Applied;
import org.nengquan.registry.participant.domain.ParticipantState.Status;
import org.nengquan.registry.participant.domain.ParticipantState.Suspension;
import org.nengquan.registry.participant.domain.Representative.Right;

class ParticipantStateTest {

    private static final LocalDate DAY = LocalDate.of(2022, 7, 1);
    private static final PublicNumber NUMBER = PublicNumber.of(Numbered.ACCOUNT, DAY, 1);

    private static Active anActiveAccount() {
        var approved = new Applied().proposed("zhang", "ok").approved("li", NUMBER, DAY);
        return ((Outcome.Done<Active>) approved).value();
    }

    private static Participant aParticipant(ParticipantState state) {
        return new Participant(
                Codes.enterprise(), "甲", ParticipantKind.VOLUNTARY, "410100", List.of(), Optional.empty(), state);
    }

    @Test
    void shouldOpenAnAccountByTwoPersons() {
        assertThat(anActiveAccount()).isEqualTo(new Active(NUMBER, "zhang", "li", DAY));
    }

    @Test
    void shouldRefuseTheProposersOwnApproval() {
        var outcome = new Applied().proposed("zhang", "ok").approved("zhang", NUMBER, DAY);
        assertThat(((Outcome.Refused<Active>) outcome).why().code()).isEqualTo("four-eyes");
    }

    @Test
    void shouldResumeOnlyByAnotherPersonThanWhoSuspended() {
        var suspended = anActiveAccount().suspended(new Suspension("wang", "办法§19", "虚假数据"));
        assertThat(suspended.resumed("wang")).isInstanceOf(Outcome.Refused.class);
        assertThat(suspended.resumed("zhao")).isEqualTo(Outcome.done(anActiveAccount()));
    }

    @Test
    void shouldReturnAnApplicationAndTakeItInAgain() {
        var returned = new Applied().returned("zhang", "缺授权委托书");
        assertThat(returned.resubmitted()).isEqualTo(new Applied());
        assertThat(new Applied().proposed("zhang", "ok").returned("li", "名称不符").status())
                .isEqualTo(Status.RETURNED);
        assertThat(returned.rejected("li", "逾期未补").reason()).isEqualTo("逾期未补");
        assertThat(Standing.isActive(aParticipant(returned))).isInstanceOf(Decision.Refused.class);
    }

    /** AMB-11: who is restricted sells and retires, but obtains nothing; who is being closed only gives up. */
    @Test
    void shouldLetWhoLeavesGiveAwayAndObtainNothing() {
        var why = new Suspension("li", "办法§11", "纳入碳排放权交易");
        var restricted = aParticipant(anActiveAccount().restricted(why, Optional.of(DAY)));
        var closing = aParticipant(anActiveAccount().closing(why));
        assertThat(Standing.isActive(restricted)).isInstanceOf(Decision.Refused.class);
        assertThat(Standing.mayOffer(restricted)).isInstanceOf(Decision.Allowed.class);
        assertThat(Standing.mayGiveUp(restricted)).isInstanceOf(Decision.Allowed.class);
        assertThat(Standing.mayOffer(closing)).isInstanceOf(Decision.Refused.class);
        assertThat(Standing.mayGiveUp(closing)).isInstanceOf(Decision.Allowed.class);
        assertThat(Standing.mayGiveUp(aParticipant(anActiveAccount().suspended(why))))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void shouldGrantARightToTheNamedPersonOnly() {
        var zhang = new Representative("Zhang", "张某", Set.of(Right.INITIATE), "0".repeat(64));
        var account = new Participant(
                Codes.enterprise(),
                "甲",
                ParticipantKind.VOLUNTARY,
                "410100",
                List.of(zhang),
                Optional.empty(),
                anActiveAccount());
        assertThat(account.grants("zhang", Right.INITIATE)).isTrue();
        assertThat(account.grants("zhang", Right.APPROVE)).isFalse();
        assertThat(account.grants("li", Right.INITIATE)).isFalse();
    }

    @Test
    void shouldLetOnlyActiveAccountsAct() {
        assertThat(Standing.isActive(aParticipant(anActiveAccount()))).isInstanceOf(Decision.Allowed.class);
        var applied = (Decision.Refused) Standing.isActive(aParticipant(new Applied()));
        assertThat(applied.why().code()).isEqualTo("participant-not-active");
        var suspended = anActiveAccount().suspended(new Suspension("wang", "办法§19", "虚假数据"));
        assertThat(suspended.status()).isEqualTo(Status.SUSPENDED);
        assertThat(Standing.isActive(aParticipant(suspended))).isInstanceOf(Decision.Refused.class);
    }
}

package org.nengquan.registry.account.domain;

import static org.nengquan.registry.movement.domain.Party.CITY;
import static org.nengquan.registry.movement.domain.Party.HOLDER;
import static org.nengquan.registry.movement.domain.Party.PROVINCE;
import static org.nengquan.registry.movement.domain.Party.SUPERVISOR;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nengquan.registry.account.domain.AccountChange.Terms;
import org.nengquan.registry.movement.domain.Party;
import org.nengquan.registry.participant.domain.ParticipantState;
import org.nengquan.registry.participant.domain.ParticipantState.Active;
import org.nengquan.registry.participant.domain.ParticipantState.Closing;
import org.nengquan.registry.participant.domain.ParticipantState.Restricted;
import org.nengquan.registry.participant.domain.ParticipantState.Status;
import org.nengquan.registry.participant.domain.ParticipantState.Suspended;
import org.nengquan.registry.participant.domain.ParticipantState.Suspension;

// spotless:off  (a table: from, to, who proposes; the province approves, by another person)
/**
 * What two persons may decide about an account once it is open (办法§16): this table is the rule, the code only follows
 * it. The database holds the ways once more and refuses any other by itself.
 *
 * <p>Opening an account, and stopping one at once, are not here: the first has its review, and the second is done by one
 * person of the province because it cannot wait; it is lifted by another.
 */
public enum AccountMove {
    /** 限制交易: the account may sell and not buy, until a day or until it is lifted. */
    RESTRICT(from(Status.ACTIVE), Status.RESTRICTED, who(CITY, PROVINCE, SUPERVISOR)),
    /** 解除限制. */
    LIFT_RESTRICTION(from(Status.RESTRICTED), Status.ACTIVE, who(CITY, PROVINCE)),
    /** 限制期满: the window for selling is over; by the law alone. */
    END_WINDOW(from(Status.RESTRICTED), Status.SUSPENDED, who()),
    /** 启动销户. */
    BEGIN_CLOSING(from(Status.ACTIVE, Status.RESTRICTED, Status.SUSPENDED), Status.CLOSING, who(HOLDER, CITY, PROVINCE)),
    /** 撤回销户. */
    ABANDON_CLOSING(from(Status.CLOSING), Status.ACTIVE, who(HOLDER, CITY, PROVINCE)),
    /** 销户: what is left goes back, or to the successor, and the account ends. */
    CLOSE(from(Status.CLOSING), Status.CLOSED, who(HOLDER, CITY, PROVINCE));
    // spotless:on

    private final Set<Status> from;
    private final Status to;
    private final Set<Party> proposers;

    AccountMove(Set<Status> from, Status to, Set<Party> proposers) {
        this.from = from;
        this.to = to;
        this.proposers = proposers;
    }

    private static Set<Status> from(Status... states) {
        return Arrays.stream(states).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Party> who(Party... parties) {
        return Arrays.stream(parties).collect(Collectors.toUnmodifiableSet());
    }

    /** In which states it is lawful. */
    public Set<Status> from() {
        return from;
    }

    /** Which state it leads to. */
    public Status to() {
        return to;
    }

    /** Who may propose it; nobody may propose what the law does alone. */
    public Set<Party> proposers() {
        return proposers;
    }

    /** Who may approve it: another person than who proposed. */
    public Set<Party> approvers() {
        return proposers.isEmpty() ? Collections.emptySet() : EnumSet.of(PROVINCE);
    }

    /** Whether exactly those terms are given that it needs. */
    public boolean takes(Terms terms) {
        boolean closing = terms.ground().isPresent();
        boolean succession = terms.ground().filter(ClosingGround::hasSuccessor).isPresent();
        return closing == (this == BEGIN_CLOSING)
                && terms.successor().isPresent() == succession
                && (terms.through().isEmpty() || this == RESTRICT);
    }

    /** The state that an account comes to; empty if the move is not lawful from where it is. */
    public Optional<ParticipantState> apply(ParticipantState state, Suspension why, Terms terms) {
        if (!from.contains(state.status())) {
            return Optional.empty();
        }
        return Optional.of(
                switch (this) {
                    case RESTRICT -> ((Active) state).restricted(why, terms.through());
                    case LIFT_RESTRICTION -> ((Restricted) state).lifted();
                    case END_WINDOW -> ((Restricted) state).suspended(why);
                    case BEGIN_CLOSING -> closing(state, why);
                    case ABANDON_CLOSING -> ((Closing) state).abandoned();
                    case CLOSE -> ((Closing) state).closed(why);
                });
    }

    private static Closing closing(ParticipantState state, Suspension why) {
        return switch (state) {
            case Active active -> active.closing(why);
            case Restricted restricted -> restricted.closing(why);
            case Suspended suspended -> suspended.closing(why);
            default -> throw new IllegalStateException("not in the table: " + state.status());
        };
    }
}

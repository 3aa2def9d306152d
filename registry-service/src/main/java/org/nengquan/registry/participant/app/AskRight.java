package org.nengquan.registry.participant.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.nengquan.intake.Caller;
import org.nengquan.problem.ProblemException;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.Representative.Right;

/**
 * Asks whether the person who calls is a representative of the account with this right (办法§16 权责明确). The role in the
 * token says what sort of person it is; the account's own list says what it may do for this account.
 */
@ApplicationScoped
public class AskRight {

    private final Participants participants;

    AskRight(Participants participants) {
        this.participants = participants;
    }

    /** The caller's own account; 404 if it has none, 403 if the account did not give it this right. */
    public Uni<Participant> own(Caller caller, Right right) {
        Optional<Uscc> uscc = Uscc.parse(caller.uscc());
        return uscc.map(participants::find)
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(found -> found.orElseThrow(AskRight::notFound))
                .invoke(found -> require(found, caller, right));
    }

    /** 403 unless the account gave the caller this right. */
    public static void require(Participant account, Caller caller, Right right) {
        if (account.decide(caller.username(), right) instanceof Decision.Refused(var why)) {
            throw Problems.forbidden(why);
        }
    }

    private static ProblemException notFound() {
        return Problems.notFound(Text.of("没有这个交易主体", "There is no such participant"));
    }
}

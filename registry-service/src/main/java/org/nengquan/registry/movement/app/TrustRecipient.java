package org.nengquan.registry.movement.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.movement.domain.TrustedRecipient;
import org.nengquan.registry.movement.domain.TrustedRecipient.Approval;
import org.nengquan.registry.participant.app.FindParticipants;
import org.nengquan.registry.participant.domain.Standing;
import org.nengquan.registry.rule.app.Rulebook;
import org.nengquan.registry.rule.domain.RuleName;

/** Keeps a holder's list of trusted recipients, by two of its own persons. */
@ApplicationScoped
public class TrustRecipient {

    private final TrustedRecipients trusted;
    private final FindParticipants participants;
    private final BusinessDays days;
    private final Rulebook rulebook;
    private final Ids ids;

    TrustRecipient(
            TrustedRecipients trusted, FindParticipants participants, BusinessDays days, Rulebook rulebook, Ids ids) {
        this.trusted = trusted;
        this.participants = participants;
        this.days = days;
        this.rulebook = rulebook;
        this.ids = ids;
    }

    /** Proposes; 404 if one of the two does not exist, 409 if it is proposed or trusted. */
    public Uni<Outcome<TrustedRecipient>> propose(Uscc holder, Uscc recipient, String person) {
        var proposal = new TrustedRecipient(ids.next(), holder, recipient, person, Optional.empty());
        return participants
                .find(holder, new Scope.Everything())
                .flatMap(own -> participants
                        .find(recipient, new Scope.Everything())
                        .map(other -> Decisions.first(List.of(Standing.isActive(own), Standing.isActive(other)))))
                .flatMap(decision -> switch (decision) {
                    case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
                    case Decision.Allowed ignored -> keep(proposal);
                });
    }

    private Uni<Outcome<TrustedRecipient>> keep(TrustedRecipient proposal) {
        return trusted.add(proposal).map(added -> {
            if (added) {
                return Outcome.done(proposal);
            }
            throw Problems.conflict("recipient-exists", Text.of("该接收方已在名单中", "This recipient is already listed"));
        });
    }

    /** Approves; it takes effect after the cooling days, as a transfer would have. */
    public Uni<Outcome<TrustedRecipient>> approve(UUID id, Uscc holder, String person) {
        return days.today()
                .flatMap(today -> rulebook.whole(RuleName.COOLING_DAYS, today)
                        .flatMap(wait -> approve(id, holder, new Approval(person, today, wait))));
    }

    private Uni<Outcome<TrustedRecipient>> approve(UUID id, Uscc holder, Approval word) {
        return trusted.lock(id).map(found -> own(found, holder)).flatMap(proposal -> {
            if (proposal.approval().isPresent()) {
                throw Problems.conflict("state-has-moved-on", Text.of("该接收方已批准", "This is already approved"));
            }
            return keep(proposal.approved(word));
        });
    }

    private Uni<Outcome<TrustedRecipient>> keep(Outcome<TrustedRecipient> outcome) {
        return switch (outcome) {
            case Outcome.Refused<TrustedRecipient> refused -> Uni.createFrom().item(refused);
            case Outcome.Done<TrustedRecipient> done ->
                trusted.update(done.value()).replaceWith(done);
        };
    }

    /** Takes the recipient off the list at once; distrust needs no second person. */
    public Uni<Outcome<TrustedRecipient>> remove(UUID id, Uscc holder) {
        return trusted.lock(id)
                .map(found -> own(found, holder))
                .call(found -> trusted.remove(found.id()))
                .map(Outcome::done);
    }

    /** A holder's list. */
    @WithTransaction
    public Uni<List<TrustedRecipient>> of(Uscc holder) {
        return trusted.of(holder);
    }

    private static TrustedRecipient own(Optional<TrustedRecipient> found, Uscc holder) {
        return found.filter(it -> it.holder().equals(holder))
                .orElseThrow(() -> Problems.notFound(Text.of("没有这个接收方", "There is no such recipient")));
    }
}

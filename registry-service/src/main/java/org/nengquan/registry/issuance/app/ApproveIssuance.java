package org.nengquan.registry.issuance.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.cap.app.Caps;
import org.nengquan.registry.cap.domain.Cap;
import org.nengquan.registry.cap.domain.CapKey;
import org.nengquan.registry.identity.domain.Numbered;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.issuance.domain.Grant;
import org.nengquan.registry.issuance.domain.Issuance;
import org.nengquan.registry.issuance.domain.Issuance.State.Issued;
import org.nengquan.registry.issuance.domain.Issuance.State.Proposed;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.ledger.app.IssueQuota;
import org.nengquan.registry.ledger.domain.Lot;
import org.nengquan.registry.ledger.domain.Place;
import org.nengquan.registry.rule.app.Rulebook;
import org.nengquan.registry.rule.domain.RuleName;

/** Issues proposed units: by a second person, within the cap, into the receiver's account. */
@ApplicationScoped
public class ApproveIssuance {

    private final Issuances issuances;
    private final GrantRules rules;
    private final Caps caps;
    private final BusinessDays days;
    private final Rulebook rulebook;
    private final IssueQuota issueQuota;
    private final IssuanceAnnouncements announcements;

    ApproveIssuance(
            Issuances issuances,
            GrantRules rules,
            Caps caps,
            BusinessDays days,
            Rulebook rulebook,
            IssueQuota issueQuota,
            IssuanceAnnouncements announcements) {
        this.issuances = issuances;
        this.rules = rules;
        this.caps = caps;
        this.days = days;
        this.rulebook = rulebook;
        this.issueQuota = issueQuota;
        this.announcements = announcements;
    }

    /** An issuance and the lot it came to. */
    public record Approved(Issuance issuance, Lot lot) {}

    /** Issues the units; 409 if they are issued. */
    public Uni<Outcome<Approved>> approve(UUID id, String approver) {
        return issuances
                .lock(id)
                .map(found ->
                        found.orElseThrow(() -> Problems.notFound(Text.of("没有这项发放", "There is no such issuance"))))
                .flatMap(issuance -> decide(issuance, proposed(issuance), approver));
    }

    private static Proposed proposed(Issuance issuance) {
        if (issuance.state() instanceof Proposed proposed) {
            return proposed;
        }
        throw Problems.conflict("already-issued", Text.of("该项已发放", "This is already issued"));
    }

    private Uni<Outcome<Approved>> decide(Issuance issuance, Proposed proposed, String approver) {
        Grant grant = issuance.grant();
        return rules.decide(grant)
                .flatMap(granted -> withinCap(grant.capKey(), grant.quantity())
                        .map(capped -> Decisions.first(List.of(proposed.approvable(approver), granted, capped))))
                .flatMap(decision -> switch (decision) {
                    case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
                    case Decision.Allowed ignored -> issue(issuance, proposed, approver);
                });
    }

    /** Holds the cap's row locked, so that two approvals at once cannot both fit. */
    private Uni<Decision> withinCap(CapKey key, long quantity) {
        return caps.lockInForce(key)
                .map(found ->
                        found.map(cap -> cap.allows(quantity)).orElseGet(() -> Decision.refused(Cap.missing(key))));
    }

    private Uni<Outcome<Approved>> issue(Issuance issuance, Proposed proposed, String approver) {
        return days.today()
                .flatMap(today -> issuances
                        .nextNumber()
                        .map(running -> PublicNumber.of(Numbered.ISSUANCE, today, running))
                        .flatMap(number -> write(issuance, proposed.issued(approver, number, today), today)));
    }

    private Uni<Outcome<Approved>> write(Issuance issuance, Issued issued, LocalDate today) {
        Grant grant = issuance.grant();
        Issuance done = issuance.in(issued);
        return issuances
                .issued(done)
                .chain(() -> rulebook.validThrough(RuleName.validityOf(grant.category()), grant.vintageYear(), today))
                .flatMap(end -> issueQuota.issue(issue(done, today, end)))
                .call(lot -> announcements.issued(grant, issued, lot))
                .map(lot -> Outcome.done(new Approved(done, lot)));
    }

    private static IssueQuota.Issue issue(Issuance issuance, LocalDate today, Optional<LocalDate> validThrough) {
        Grant grant = issuance.grant();
        return new IssueQuota.Issue(
                issuance.id(),
                Place.available(grant.uscc(), grant.instrument()),
                grant.origin(),
                grant.quantity(),
                today,
                validThrough.orElse(null));
    }
}

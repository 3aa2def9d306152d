package org.nengquan.settlement.account.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.settlement.account.app.FreezeReleases.Stop;
import org.nengquan.settlement.account.domain.FreezeRelease;
import org.nengquan.settlement.approval.domain.Approval;
import org.nengquan.settlement.approval.domain.Approval.Proposal;
import org.nengquan.settlement.approval.domain.Approval.Proposed;
import org.nengquan.settlement.approval.domain.Approval.Verdict;
import org.nengquan.settlement.paging.domain.Page;

/** Lets a stopped account go on, by two persons; in the running transaction. */
@ApplicationScoped
public class ReleaseAccount {
    private static final Text NONE = Text.of("没有该冻结或解冻申请", "There is no such freeze or release");
    private static final Text PAST = Text.of("该解冻申请已经决定", "This release is already decided");

    private final FreezeReleases releases;
    private final Ids ids;
    private final Clock clock;

    ReleaseAccount(FreezeReleases releases, Ids ids, Clock clock) {
        this.releases = releases;
        this.ids = ids;
        this.clock = clock;
    }

    /** All stops; a look that changes nothing. */
    public Uni<Page<Stop>> stops(String after, int limit) {
        return Panache.withTransaction(() -> releases.stops(after, limit));
    }

    public Uni<Outcome<FreezeRelease>> propose(String uscc, String eventId, String basis, String person) {
        var proposed = new Proposed(new Proposal(person, clock.instant()));
        var release = new FreezeRelease(ids.next(), uscc, eventId, basis, proposed);
        return releases.isStopped(uscc, eventId)
                .invoke(ReleaseAccount::mustBeThere)
                .chain(() -> releases.add(release))
                .replaceWith(Outcome.done(release));
    }

    /** Agrees, as another person: the account goes on unless something else stops it. */
    public Uni<Outcome<FreezeRelease>> approve(UUID releaseId, String person) {
        return proposed(releaseId)
                .flatMap(release -> keep(release, open(release).approved(verdict(person, ""))));
    }

    /** Turns it down, as another person. */
    public Uni<Outcome<FreezeRelease>> reject(UUID releaseId, String person, String reason) {
        return proposed(releaseId)
                .flatMap(release -> keep(release, open(release).rejected(verdict(person, reason))));
    }

    private Verdict verdict(String person, String reason) {
        return new Verdict(person, clock.instant(), reason);
    }

    private Uni<FreezeRelease> proposed(UUID releaseId) {
        return releases.lock(releaseId).map(found -> found.orElseThrow(() -> Problems.notFound(NONE)));
    }

    private static Proposed open(FreezeRelease release) {
        if (release.approval() instanceof Proposed proposed) {
            return proposed;
        }
        throw Problems.conflict("already-decided", PAST);
    }

    private static void mustBeThere(boolean stopped) {
        if (!stopped) {
            throw Problems.notFound(NONE);
        }
    }

    private Uni<Outcome<FreezeRelease>> keep(FreezeRelease release, Outcome<Approval> decided) {
        Outcome<FreezeRelease> outcome = decided.map(release::in);
        return outcome instanceof Outcome.Done<FreezeRelease>(FreezeRelease done)
                ? releases.decide(done).replaceWith(outcome)
                : Uni.createFrom().item(outcome);
    }
}

package org.nengquan.trading.matching.domain;

import java.util.List;
import org.nengquan.problem.domain.Decision;
import org.nengquan.trading.instrument.domain.Priority;

/** Lets quota and cash out of the market that stand behind nothing. */
final class Positions {
    private final Accounts accounts;
    private final CityFirst cityFirst;

    Positions(Floor floor) {
        this.accounts = floor.accounts;
        this.cityFirst = floor.cityFirst;
    }

    void apply(PositionCommand command, List<Event> events) {
        switch (command) {
            case PositionCommand.ReleaseQuota release -> release(release, events);
            case PositionCommand.ReleaseCash release -> release(release, events);
        }
    }

    private void release(PositionCommand.ReleaseQuota release, List<Event> events) {
        Bucket bucket = Bucket.of(release.instrument(), release.priority());
        Decision decision = Stake.check(accounts.find(release.uscc()), bucket, release.quantity());
        if (decision instanceof Decision.Refused(var why)) {
            events.add(new PositionEvent.ReleaseRefused(release.releaseId(), why));
            return;
        }
        Account account = accounts.of(release.uscc());
        account.release(bucket, release.quantity());
        if (release.priority() == Priority.SAVED) {
            cityFirst.keepWithin(release.uscc(), release.instrument(), account.free(bucket));
        }
        events.add(new PositionEvent.QuotaReleased(
                release.releaseId(), release.uscc(), release.instrument(), release.priority(), release.quantity()));
    }

    private void release(PositionCommand.ReleaseCash release, List<Event> events) {
        Decision decision = Stake.check(accounts.find(release.uscc()), Bucket.CASH, release.amountFen());
        if (decision instanceof Decision.Refused(var why)) {
            events.add(new PositionEvent.ReleaseRefused(release.releaseId(), why));
            return;
        }
        accounts.of(release.uscc()).release(Bucket.CASH, release.amountFen());
        events.add(new PositionEvent.CashReleased(release.releaseId(), release.uscc(), release.amountFen()));
    }
}

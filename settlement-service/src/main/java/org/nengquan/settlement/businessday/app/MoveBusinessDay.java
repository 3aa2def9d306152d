package org.nengquan.settlement.businessday.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.nengquan.settlement.businessday.domain.BusinessDay;
import org.nengquan.settlement.ledger.app.TrialBalance;

/**
 * Follows the market's calendar in the running transaction; what was told before or out of order changes nothing. The
 * date rolls only when the trial balance is zero; until then it stays, and is looked at again.
 */
@ApplicationScoped
public class MoveBusinessDay {
    private static final Logger LOG = Logger.getLogger(MoveBusinessDay.class);

    private final BusinessDays days;
    private final TrialBalance books;

    MoveBusinessDay(BusinessDays days, TrialBalance books) {
        this.days = days;
        this.books = books;
    }

    public Uni<Void> told(BusinessDay told) {
        return days.hold().flatMap(ours -> days.told().flatMap(market -> follow(ours, market.then(told))));
    }

    /** Rolls to where the market is by now, if the books have come to balance since. */
    public Uni<Void> catchUp() {
        return days.told().flatMap(this::told);
    }

    private Uni<Void> follow(BusinessDay ours, BusinessDay market) {
        return books.sumFen().flatMap(sumFen -> {
            BusinessDay next = ours.following(market, sumFen);
            if (!next.date().equals(market.date())) {
                LOG.errorf("the business date stays, the books do not balance date=%s sumFen=%d", ours.date(), sumFen);
            }
            return days.set(next, market);
        });
    }
}

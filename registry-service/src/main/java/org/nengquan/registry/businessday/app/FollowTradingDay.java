package org.nengquan.registry.businessday.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.registry.businessday.domain.BusinessDay;

/** Moves the registry's business day along with the market's. */
@ApplicationScoped
public class FollowTradingDay {

    private final BusinessDays days;

    FollowTradingDay(BusinessDays days) {
        this.days = days;
    }

    /** Follows the days in the order heard; the last that moves the date is current. */
    public Uni<Void> follow(List<BusinessDay> heard) {
        return days.remember(heard.stream().map(BusinessDay::date).toList())
                .chain(days::current)
                .flatMap(current -> keep(current, heard));
    }

    private Uni<Void> keep(BusinessDay current, List<BusinessDay> heard) {
        BusinessDay reached = current;
        for (BusinessDay next : heard) {
            reached = reached.moveTo(next);
        }
        return reached.equals(current) ? Uni.createFrom().voidItem() : days.replace(reached);
    }
}

package org.nengquan.local.season;

import java.time.LocalDate;
import java.util.List;
import org.nengquan.local.season.DayPlan.Limits;
import org.nengquan.local.season.Projects.Project;

/** Every way of trading beside the listing's own orders at least once, so that a newcomer sees each of them. */
final class Occasions {
    private static final LocalDate SECOND_DAY = LocalDate.of(2022, 7, 4);
    private static final LocalDate TEN_DAYS_LEFT = LocalDate.of(2022, 9, 19);

    private final List<Occasion> occasions;

    /** @param projects as they were recorded, the reviewed ones first */
    Occasions(Api api, Actors actors, List<Project> projects) {
        occasions = List.of(
                new TakenListing(api, actors, projects.get(3)),
                new BlockDeal(api, actors, projects.get(1)),
                new DirectedSale(api, actors, projects),
                new SealedAuction(
                        api, actors, new SealedAuction.Sale("410500", SECOND_DAY, 1, 3_000), projects.subList(1, 5)),
                new SealedAuction(api, actors, new SealedAuction.Sale("410200", TEN_DAYS_LEFT, 10, 2_000), List.of()));
    }

    void on(LocalDate day, List<Limits> markets) {
        occasions.forEach(occasion -> occasion.on(day, markets));
    }
}

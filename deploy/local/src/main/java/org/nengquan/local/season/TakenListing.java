package org.nengquan.local.season;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.nengquan.local.season.DayPlan.Limits;
import org.nengquan.local.season.Projects.Project;

/** 摘牌: a city lists, a project points at that very listing and takes a part; the rest meets the day's orders. */
final class TakenListing implements Occasion {
    private static final Set<LocalDate> DAYS = Set.of(LocalDate.of(2022, 7, 5), LocalDate.of(2022, 9, 29));
    private static final String SELLERS_REGION = "410700";
    private static final long LISTED = 80;
    private static final long TAKEN = 30;

    private final Api api;
    private final Actors actors;
    private final Project taker;

    TakenListing(Api api, Actors actors, Project taker) {
        this.api = api;
        this.actors = actors;
        this.taker = taker;
    }

    @Override
    public void on(LocalDate day, List<Limits> markets) {
        if (!DAYS.contains(day)) {
            return;
        }
        long price = Limits.of("ENERGY", markets).previousCloseFen();
        PlannedOrder sale = new PlannedOrder(
                "S1-listing-" + day, actors.cityOf(SELLERS_REGION), "ENERGY", "SELL", "POOL", price, LISTED);
        PlannedOrder taking =
                new PlannedOrder("S1-taking-" + day, taker.owner(), "ENERGY", "BUY", taker.projectId(), price, TAKEN);
        String listing = send(sale, "/api/trading/v1/orders").text("orderId");
        send(taking, "/api/trading/v1/listings/" + listing + "/taking");
    }

    private Reply send(PlannedOrder order, String path) {
        return api.command(actors.first(order.trader()), path, order.clientOrderId(), order.body())
                .orFail(order.clientOrderId());
    }
}

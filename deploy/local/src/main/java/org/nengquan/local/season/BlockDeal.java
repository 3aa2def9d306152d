package org.nengquan.local.season;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nengquan.local.cast.Organization;
import org.nengquan.local.season.DayPlan.Limits;
import org.nengquan.local.season.Projects.Project;

/** 大宗协议: a city and a project agree on many units a little below the market; the city states it, the project confirms. */
final class BlockDeal implements Occasion {
    private static final Set<LocalDate> DAYS =
            Set.of(LocalDate.of(2022, 7, 4), LocalDate.of(2022, 8, 16), LocalDate.of(2022, 9, 27));
    private static final String BLOCKS = "/api/trading/v1/block-agreements";
    private static final String SELLERS_REGION = "410600";
    private static final long QUANTITY = 1_200;
    private static final long PERCENT_OF_CLOSE = 97;

    private final Api api;
    private final Actors actors;
    private final Project buyer;

    BlockDeal(Api api, Actors actors, Project buyer) {
        this.api = api;
        this.actors = actors;
        this.buyer = buyer;
    }

    @Override
    public void on(LocalDate day, List<Limits> markets) {
        if (!DAYS.contains(day)) {
            return;
        }
        Organization seller = actors.cityOf(SELLERS_REGION);
        String key = "S1-block-" + day;
        long price = Limits.of("ENERGY", markets).previousCloseFen() * PERCENT_OF_CLOSE / 100;
        Map<String, Object> agreement = Map.of(
                "clientBlockId",
                key,
                "counterpartyUscc",
                buyer.owner().uscc(),
                "instrument",
                "ENERGY",
                "side",
                "SELL",
                "priority",
                "POOL",
                "priceFen",
                price,
                "quantity",
                QUANTITY);
        Reply stated = api.command(actors.first(seller), BLOCKS, key, agreement).orFail(key);
        api.command(
                        actors.first(buyer.owner()),
                        BLOCKS + "/" + stated.text("blockId") + "/confirmation",
                        key + "/confirmation",
                        Map.of("projectId", buyer.projectId()))
                .orFail(key + "/confirmation");
    }
}

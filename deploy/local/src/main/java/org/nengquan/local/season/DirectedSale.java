package org.nengquan.local.season;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nengquan.local.season.DayPlan.Limits;
import org.nengquan.local.season.Projects.Project;

/**
 * 定向投放 (办法§11): the province offers units to a project by two persons. One offer is accepted at once; the last one
 * is still open when the season ends.
 */
final class DirectedSale implements Occasion {
    private static final String OFFERS = "/api/trading/v1/directed-offers";
    private static final LocalDate ACCEPTED_ON = LocalDate.of(2022, 7, 5);
    private static final LocalDate LEFT_OPEN_ON = LocalDate.of(2022, 9, 28);
    private static final long QUANTITY = 1_500;

    private final Api api;
    private final Actors actors;
    private final List<Project> projects;

    DirectedSale(Api api, Actors actors, List<Project> projects) {
        this.api = api;
        this.actors = actors;
        this.projects = projects;
    }

    @Override
    public void on(LocalDate day, List<Limits> markets) {
        if (day.equals(ACCEPTED_ON)) {
            accept(day, projects.get(2), offer(day, projects.get(2), markets));
        }
        if (day.equals(LEFT_OPEN_ON)) {
            offer(day, projects.getFirst(), markets);
        }
    }

    private String offer(LocalDate day, Project project, List<Limits> markets) {
        String key = "directed/" + day;
        Map<String, Object> offer = Map.of(
                "projectId",
                project.projectId(),
                "instrument",
                "ENERGY",
                "priority",
                "POOL",
                "priceFen",
                Limits.of("ENERGY", markets).previousCloseFen(),
                "quantity",
                QUANTITY,
                "lastDay",
                day.plusMonths(1).toString());
        Reply proposed =
                api.command(actors.first(actors.province()), OFFERS, key, offer).orFail(key);
        String offerId = proposed.text("offerId");
        api.command(actors.second(actors.province()), OFFERS + "/" + offerId + "/approval", key + "/approval", Map.of())
                .orFail(key + "/approval");
        return offerId;
    }

    private void accept(LocalDate day, Project project, String offerId) {
        String key = "directed/" + day + "/acceptance";
        api.command(
                        actors.first(project.owner()),
                        OFFERS + "/" + offerId + "/acceptance",
                        key,
                        Map.of("quantity", QUANTITY))
                .orFail(key);
    }
}

package org.nengquan.local.season;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nengquan.local.cast.Organization;
import org.nengquan.local.season.DayPlan.Limits;
import org.nengquan.local.season.Projects.Project;

/** Shows that the law says no: one refusal of each kind that a newcomer should see. */
final class Objections {
    private static final String ORDERS = "/api/trading/v1/orders";

    private final Api api;
    private final Actors actors;
    private final Tokens tokens;

    Objections(Api api, Actors actors, Tokens tokens) {
        this.api = api;
        this.actors = actors;
        this.tokens = tokens;
    }

    /** What was tried, and how it was answered; each attempt must be refused. */
    Map<String, Reply> show(List<Project> projects, Organization missedCity, List<Limits> markets) {
        Map<String, Reply> answers = new LinkedHashMap<>();
        answers.put("办法§6", sale(missedCity, markets.getFirst()));
        answers.put("办法§11", purchase(lastOf(projects, false), "ENERGY", 10, markets));
        answers.put("办法§13", purchase(withRawMaterial(projects), "COAL", 10, markets));
        answers.put("资金不足", purchase(projects.getFirst(), "ENERGY", 30_000, markets));
        answers.put("伪造令牌", forged(projects.getFirst()));
        answers.forEach(Objections::mustBeRefused);
        return answers;
    }

    private Reply sale(Organization city, Limits market) {
        PlannedOrder order = new PlannedOrder(
                "S1-refused-region", city, market.instrument(), "SELL", "POOL", market.previousCloseFen(), 10);
        return place(order);
    }

    private Reply purchase(Project project, String instrument, long quantity, List<Limits> markets) {
        Limits market = Limits.of(instrument, markets);
        String id = "S1-refused-" + instrument + "-" + project.projectId();
        return place(new PlannedOrder(
                id, project.owner(), instrument, "BUY", project.projectId(), market.upperLimitFen(), quantity));
    }

    private Reply place(PlannedOrder order) {
        return api.command(actors.first(order.trader()), ORDERS, order.clientOrderId(), order.body());
    }

    /** A real token whose payload was exchanged keeps its form and loses its signature's meaning. */
    private Reply forged(Project project) {
        String[] parts = tokens.bearer(actors.first(project.owner())).split("\\.", -1);
        String other = tokens.bearer(actors.operator()).split("\\.", -1)[1];
        return api.commandWithToken(parts[0] + "." + other + "." + parts[2], ORDERS, "S1-forged", Map.of());
    }

    private static Project lastOf(List<Project> projects, boolean reviewed) {
        return projects.stream()
                .filter(project -> project.reviewed() == reviewed)
                .toList()
                .getLast();
    }

    private static Project withRawMaterial(List<Project> projects) {
        return projects.stream()
                .filter(project -> project.coalUse().equals("RAW_MATERIAL"))
                .findFirst()
                .orElseThrow();
    }

    private static void mustBeRefused(String what, Reply answer) {
        if (answer.status() != 422 && answer.status() != 401) {
            throw new SeasonFailure(
                    "should have been refused: " + what + ", but " + answer.status() + " " + answer.body());
        }
    }
}

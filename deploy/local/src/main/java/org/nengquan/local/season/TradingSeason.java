package org.nengquan.local.season;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nengquan.local.cast.Person;
import org.nengquan.local.season.DayPlan.Limits;

/** Trading day after trading day: opened by a command, traded, closed by a command. */
final class TradingSeason {
    static final LocalDate FIRST_DAY = LocalDate.of(2022, 7, 1);

    private static final String DAYS = "/api/trading/v1/trading-days";

    private final Api api;
    private final Actors actors;
    private final Savings savings;
    private final TimetableDay timetable;
    private final Progress progress;

    TradingSeason(Api api, Actors actors, Savings savings, Progress progress) {
        this.api = api;
        this.actors = actors;
        this.savings = savings;
        this.timetable = new TimetableDay(api, actors);
        this.progress = progress;
    }

    /** Where the market stands: the day, and whether it is open. Before the first day the day is the eve of it. */
    record Standing(LocalDate day, boolean open) {

        boolean begun() {
            return !day.isBefore(FIRST_DAY);
        }

        boolean over(LocalDate lastDay) {
            return day.isAfter(lastDay) || day.equals(lastDay) && !open;
        }
    }

    Standing standing() {
        Reply current = api.get(actors.operator(), DAYS + "/current");
        if (current.status() == 404) {
            return new Standing(FIRST_DAY.minusDays(1), false);
        }
        current.orFail("the current trading day");
        return new Standing(
                LocalDate.parse(current.text("businessDate")),
                current.text("phase").equals("OPEN"));
    }

    /** Opens the day, or finds it open; a day with a timetable stands in its morning then. */
    List<Limits> open(LocalDate day) {
        Reply opened = api.command(actors.operator(), DAYS, "open/" + day, opening(day))
                .orFail("opening " + day);
        if (TimetableDay.is(day)) {
            timetable.begin(day);
        }
        List<Limits> limits = new ArrayList<>();
        for (JsonNode market : opened.body().path("markets")) {
            limits.add(new Limits(
                    market.path("instrument").asText(),
                    market.path("previousCloseFen").asLong(),
                    market.path("lowerLimitFen").asLong(),
                    market.path("upperLimitFen").asLong()));
        }
        return limits;
    }

    private static Map<String, Object> opening(LocalDate day) {
        Map<String, Object> opening = new LinkedHashMap<>();
        opening.put("businessDate", day.toString());
        if (TimetableDay.is(day)) {
            opening.put("timetable", true);
        }
        return opening;
    }

    LocalDate nextDay() {
        return LocalDate.parse(api.get(actors.operator(), DAYS + "/next")
                .orFail("the next trading day")
                .text("businessDate"));
    }

    /** The authorities' work of the day, which goes on beside the market. */
    void confirmSavings(LocalDate day) {
        int wave = DayPlan.wave(day);
        if (day.isAfter(Savings.WORKS_START_ON) && wave < Savings.WAVES) {
            savings.confirmWave(wave);
        }
    }

    void trade(LocalDate day, List<Limits> markets, DayPlan plan) {
        if (TimetableDay.is(day)) {
            Crowd.each(markets, market -> half(plan.orders(day, market), 0).forEach(this::place));
            timetable.pause(day);
            Crowd.each(markets, market -> half(plan.orders(day, market), 1).forEach(this::place));
        } else {
            Crowd.each(markets, market -> plan.orders(day, market).forEach(this::place));
        }
    }

    private static List<PlannedOrder> half(List<PlannedOrder> orders, int which) {
        int middle = orders.size() / 2;
        return which == 0 ? orders.subList(0, middle) : orders.subList(middle, orders.size());
    }

    void close(LocalDate day) {
        if (TimetableDay.is(day)) {
            timetable.end(day);
        }
        api.command(actors.operator(), DAYS + "/" + day + "/closing", "close/" + day, Map.of())
                .orFail("closing " + day);
    }

    /** A refusal by a rule is part of a market's day; anything else that is not a success ends the season. */
    private void place(PlannedOrder order) {
        Person trader = actors.first(order.trader());
        progress.sends(order.clientOrderId());
        Reply reply = api.command(trader, "/api/trading/v1/orders", order.clientOrderId(), order.body());
        if (reply.status() != 422) {
            reply.orFail("order " + order.clientOrderId());
            progress.acknowledged(trader, order.clientOrderId(), reply.text("orderId"));
        }
    }
}

package org.nengquan.local.season;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.nengquan.local.cast.Person;

/**
 * A day that goes by the timetable: two sessions with a pause between them, a halt of one market that two persons decide
 * and take back, with notices to the public (办法§16), and the call-off before the close.
 */
final class TimetableDay {
    private static final Set<LocalDate> DAYS = Set.of(LocalDate.of(2022, 7, 5), LocalDate.of(2022, 9, 28));
    private static final String DAYS_PATH = "/api/trading/v1/trading-days/";
    private static final String HALTS = "/api/trading/v1/halts";

    private final Api api;
    private final Actors actors;

    TimetableDay(Api api, Actors actors) {
        this.api = api;
        this.actors = actors;
    }

    static boolean is(LocalDate day) {
        return DAYS.contains(day);
    }

    /** From the time before the opening, when the day's limits are public, to the morning session. */
    void begin(LocalDate day) {
        move(day, "MORNING");
    }

    /** The morning ends with a halt that is lifted again; then the pause, and the afternoon session. */
    void pause(LocalDate day) {
        Person one = actors.operator();
        Person other = actors.secondOperator();
        measure("HALT", day, one, other, Map.of("zh", "核查能耗市场异常报价", "en", "Unusual orders in energy are looked into"));
        measure("RESUME", day, other, one, Map.of("zh", "核查完毕，未见异常", "en", "Looked into, nothing unusual found"));
        move(day, "LUNCH");
        move(day, "AFTERNOON");
    }

    /** Whatever is open is called off; the day can be closed. */
    void end(LocalDate day) {
        move(day, "CLOSING");
    }

    private void move(LocalDate day, String phase) {
        String key = "phase/" + day + "/" + phase;
        api.command(actors.operator(), DAYS_PATH + day + "/phase", key, Map.of("phase", phase))
                .orFail(key);
    }

    private void measure(String action, LocalDate day, Person proposer, Person approver, Map<String, String> reason) {
        String key = action + "/" + day;
        Reply proposed = api.command(
                        proposer, HALTS, key, Map.of("action", action, "instrument", "ENERGY", "reason", reason))
                .orFail(key);
        api.command(approver, HALTS + "/" + proposed.text("haltId") + "/approval", key + "/approval", Map.of())
                .orFail(key + "/approval");
    }
}

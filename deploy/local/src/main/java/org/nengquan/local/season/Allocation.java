package org.nengquan.local.season;

import java.util.List;
import java.util.Map;
import org.nengquan.local.cast.Organization;
import org.nengquan.local.cast.Person;

/** Caps are set and the cities' pool units issued under them, each by two persons (办法§6). */
final class Allocation {
    static final List<String> INSTRUMENTS = List.of("ENERGY", "COAL");
    private static final int YEAR = 2022;
    private static final long LOCAL_CAP = 50_000;
    private static final long VOLUNTARY_CAP = 400_000;
    private static final long POOL = 30_000;

    private final Api api;
    private final Actors actors;

    Allocation(Api api, Actors actors) {
        this.api = api;
        this.actors = actors;
    }

    void setCapsAndIssuePools() {
        Crowd.each(
                actors.cities(),
                city -> INSTRUMENTS.forEach(instrument -> {
                    setCap(city, instrument, "LOCAL", LOCAL_CAP);
                    setCap(city, instrument, "VOLUNTARY", VOLUNTARY_CAP);
                    issuePool(city, instrument);
                    handToTrading(
                            actors.first(city),
                            instrument,
                            "POOL",
                            POOL,
                            "pool/" + city.regionCode() + "/" + instrument);
                }));
    }

    /** Issues a confirmed saving and hands it to the market at once. */
    void issueConfirmed(Organization unit, String instrument, String confirmationNumber, long quantity) {
        Organization city = actors.cityOf(unit.regionCode());
        issue(actors.first(city), Map.of("confirmationNumber", confirmationNumber), "issue/" + unit.uscc());
        handToTrading(actors.first(unit), instrument, "SAVED", quantity, "hand/" + unit.uscc());
    }

    void handToTrading(Person holder, String instrument, String priority, long quantity, String key) {
        api.commandOnceReady(
                holder,
                "/api/registry/v1/transfers-to-trading",
                key + "/to-trading",
                Map.of("instrument", instrument, "priority", priority, "quantity", quantity));
    }

    private void setCap(Organization city, String instrument, String category, long quantity) {
        String key = "cap/" + city.regionCode() + "/" + instrument + "/" + category;
        Map<String, Object> cap = Map.of(
                "instrument", instrument,
                "category", category,
                "regionCode", city.regionCode(),
                "year", YEAR,
                "quantity", quantity);
        Reply proposed = api.command(actors.first(actors.province()), "/api/registry/v1/caps", key, cap)
                .orFail(key);
        api.command(
                        actors.second(actors.province()),
                        "/api/registry/v1/caps/" + proposed.text("id") + "/approval",
                        key + "/approval",
                        Map.of())
                .orFail(key);
    }

    private void issuePool(Organization city, String instrument) {
        Map<String, Object> pool = Map.of(
                "uscc",
                city.uscc(),
                "instrument",
                instrument,
                "category",
                "LOCAL",
                "regionCode",
                city.regionCode(),
                "year",
                YEAR,
                "quantity",
                POOL);
        issue(actors.first(city), Map.of("pool", pool), "pool/" + city.regionCode() + "/" + instrument);
    }

    private void issue(Person proposer, Map<String, Object> issuance, String key) {
        Reply proposed = api.commandOnceReady(proposer, "/api/registry/v1/issuances", key, issuance);
        api.command(
                        actors.second(actors.province()),
                        "/api/registry/v1/issuances/" + proposed.text("issuanceId") + "/approval",
                        key + "/approval",
                        Map.of())
                .orFail(key);
    }
}

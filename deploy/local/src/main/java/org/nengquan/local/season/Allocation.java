package org.nengquan.local.season;

import java.util.List;
import java.util.Map;
import org.nengquan.local.cast.Organization;
import org.nengquan.local.cast.Person;

/** Caps are set and the pool units of the cities and of the province issued under them, each by two persons (办法§6). */
final class Allocation {
    static final List<String> INSTRUMENTS = List.of("ENERGY", "COAL");
    private static final int YEAR = 2022;
    private static final long LOCAL_CAP = 50_000;
    private static final long VOLUNTARY_CAP = 400_000;
    private static final long POOL = 30_000;
    private static final long PROVINCIAL_CAP = 100_000;

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
                    issuePool(city, instrument, "LOCAL");
                    handToTrading(
                            actors.first(city),
                            instrument,
                            "POOL",
                            POOL,
                            "pool/" + city.regionCode() + "/" + instrument);
                }));
    }

    /** What the province places with projects by directed sale (办法§11). */
    void issueProvincialPool() {
        Organization province = actors.province();
        setCap(province, "ENERGY", "PROVINCIAL", PROVINCIAL_CAP);
        issuePool(province, "ENERGY", "PROVINCIAL");
        handToTrading(actors.first(province), "ENERGY", "POOL", POOL, "pool/" + province.regionCode());
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

    private void setCap(Organization authority, String instrument, String category, long quantity) {
        String key = "cap/" + authority.regionCode() + "/" + instrument + "/" + category;
        Map<String, Object> cap = Map.of(
                "instrument", instrument,
                "category", category,
                "regionCode", authority.regionCode(),
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

    private void issuePool(Organization authority, String instrument, String category) {
        Map<String, Object> pool = Map.of(
                "uscc",
                authority.uscc(),
                "instrument",
                instrument,
                "category",
                category,
                "regionCode",
                authority.regionCode(),
                "year",
                YEAR,
                "quantity",
                POOL);
        issue(actors.first(authority), Map.of("pool", pool), "pool/" + authority.regionCode() + "/" + instrument);
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

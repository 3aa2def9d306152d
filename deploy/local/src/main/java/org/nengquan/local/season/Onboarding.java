package org.nengquan.local.season;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nengquan.local.cast.Organization;
import org.nengquan.local.cast.Person;

/** The four kinds of trading subject of 办法§11 apply, are proposed, and are approved by another person. */
final class Onboarding {
    private static final int YEAR_BEFORE = 2021;

    private final Api api;
    private final Actors actors;

    Onboarding(Api api, Actors actors) {
        this.api = api;
        this.actors = actors;
    }

    void recordWhoseTargetWasMet(String missedRegionCode) {
        Person proposer = actors.first(actors.province());
        Person approver = actors.second(actors.province());
        Crowd.each(actors.cities(), city -> {
            boolean met = !city.regionCode().equals(missedRegionCode);
            Map<String, Object> result = Map.of(
                    "regionCode",
                    city.regionCode(),
                    "year",
                    YEAR_BEFORE,
                    "energyIntensityMet",
                    met,
                    "coalTotalMet",
                    true);
            String key = "target/" + city.regionCode();
            Reply proposed = api.command(proposer, "/api/registry/v1/region-targets", key, result)
                    .orFail(key);
            api.command(
                            approver,
                            "/api/registry/v1/region-targets/" + proposed.text("id") + "/approval",
                            key + "/approval",
                            Map.of())
                    .orFail(key);
        });
    }

    void recordEtsCoverage() {
        Organization covered = actors.etsCoveredUnit();
        api.command(
                        actors.first(actors.province()),
                        "/api/registry/v1/ets-coverages",
                        "ets/" + covered.uscc(),
                        Map.of("uscc", covered.uscc(), "covered", true, "year", YEAR_BEFORE + 1))
                .orFail("ets-coverage");
    }

    /** What the covered unit's application is answered with. */
    Reply applyAsEtsCoveredUnit() {
        return apply(actors.etsCoveredUnit());
    }

    void takeIn(Stream<Organization> organizations) {
        Crowd.each(organizations.toList(), this::takeIn);
    }

    private void takeIn(Organization organization) {
        apply(organization).orFail("application of " + organization.name());
        String path = "/api/registry/v1/participants/" + organization.uscc();
        String key = "participant/" + organization.uscc();
        api.command(proposer(organization), path + "/proposal", key + "/proposal", Map.of("comment", "材料齐全"))
                .orFail(key + "/proposal");
        api.command(actors.second(actors.province()), path + "/approval", key + "/approval", Map.of())
                .orFail(key + "/approval");
    }

    private Reply apply(Organization organization) {
        Person applicant = actors.first(organization);
        Map<String, Object> application = Map.of(
                "uscc", organization.uscc(),
                "name", organization.name(),
                "kind", organization.kind(),
                "regionCode", organization.regionCode(),
                "representatives", List.of(representative(applicant), representative(actors.second(organization))));
        return api.command(
                applicant, "/api/registry/v1/participants", "participant/" + organization.uscc(), application);
    }

    private static Map<String, Object> representative(Person person) {
        return Map.of(
                "username",
                person.username(),
                "fullName",
                person.fullName(),
                "rights",
                List.of("INITIATE", "APPROVE", "READ"));
    }

    private Person proposer(Organization organization) {
        boolean enterprise =
                organization.kind().equals("VOLUNTARY") || organization.kind().equals("PROJECT");
        Organization authority = enterprise ? actors.cityOf(organization.regionCode()) : actors.province();
        return actors.first(authority);
    }
}

package org.nengquan.local.season;

import java.util.List;
import java.util.Map;
import org.nengquan.local.cast.Organization;

/** New 两高 projects apply; joint review passes all but the last (办法§11). */
final class Projects {
    private final Api api;
    private final Actors actors;

    Projects(Api api, Actors actors) {
        this.api = api;
        this.actors = actors;
    }

    /**
     * One project as it stands.
     *
     * @param owner the unit that builds it
     * @param projectId its id
     * @param coalUse what its coal is for
     * @param reviewed whether joint review has passed it
     */
    record Project(Organization owner, String projectId, String coalUse, boolean reviewed) {}

    List<Project> record() {
        List<Integer> numbers = java.util.stream.IntStream.range(
                        0, actors.projects().size())
                .boxed()
                .toList();
        return numbers.stream().map(this::record).toList();
    }

    private Project record(int number) {
        Organization owner = actors.projects().get(number);
        String coalUse = coalUse(number);
        String key = "project/" + owner.uscc();
        Reply recorded = api.commandOnceReady(
                actors.first(owner),
                "/api/registry/v1/projects",
                key,
                Map.of(
                        "name",
                        owner.name() + "新建项目",
                        "energyIncreaseTce",
                        Long.toString(60_000 + 5_000L * number),
                        "energyPerAddedValue",
                        "1.50",
                        "coalIncreaseT",
                        coalUse.equals("NONE") ? "0" : "40000",
                        "coalUse",
                        coalUse));
        boolean passes = number < actors.projects().size() - 1;
        if (passes) {
            api.command(
                            actors.first(actors.province()),
                            "/api/registry/v1/projects/" + recorded.text("projectId") + "/joint-review",
                            key + "/joint-review",
                            Map.of("result", "PASSED", "documentNumber", "豫联审〔2022〕" + (number + 1) + "号"))
                    .orFail(key + "/joint-review");
        }
        return new Project(owner, recorded.text("projectId"), coalUse, passes);
    }

    private String coalUse(int number) {
        if (number == actors.projects().size() - 2) {
            return "RAW_MATERIAL";
        }
        return number % 2 == 0 ? "REPLACEMENT" : "NONE";
    }
}

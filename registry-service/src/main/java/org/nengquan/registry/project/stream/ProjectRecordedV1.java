package org.nengquan.registry.project.stream;

import java.util.UUID;
import org.nengquan.registry.project.domain.Project;

/** The body of {@code registry.project-recorded.v1}: the whole state, told at every change. */
record ProjectRecordedV1(
        UUID projectId,
        String projectNumber,
        String uscc,
        String name,
        String regionCode,
        String jointReview,
        long energyPurchaseQuantity,
        long coalPurchaseQuantity,
        String coalUse,
        String ruleVersion) {

    static final String TYPE = "registry.project-recorded.v1";

    static ProjectRecordedV1 of(Project project) {
        return new ProjectRecordedV1(
                project.id(),
                project.number().value(),
                project.uscc().code(),
                project.name(),
                project.regionCode(),
                project.review().status(),
                project.purchase().energyQuantity(),
                project.purchase().coalQuantity(),
                project.coal().use().name(),
                project.purchase().ruleVersion());
    }
}

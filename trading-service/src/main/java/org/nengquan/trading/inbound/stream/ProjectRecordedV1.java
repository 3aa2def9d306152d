package org.nengquan.trading.inbound.stream;

import org.nengquan.trading.participant.domain.CoalUse;
import org.nengquan.trading.participant.domain.JointReview;
import org.nengquan.trading.participant.domain.Project;

/** {@code registry.project-recorded.v1}, as far as the market needs it: quantities in tce and t. */
record ProjectRecordedV1(
        String projectId,
        String uscc,
        String regionCode,
        JointReview jointReview,
        long energyPurchaseQuantity,
        long coalPurchaseQuantity,
        CoalUse coalUse,
        String ruleVersion) {
    static final String TYPE = "registry.project-recorded.v1";

    Project toDomain() {
        return new Project(
                projectId,
                uscc,
                regionCode,
                jointReview,
                energyPurchaseQuantity,
                coalPurchaseQuantity,
                coalUse,
                ruleVersion);
    }
}

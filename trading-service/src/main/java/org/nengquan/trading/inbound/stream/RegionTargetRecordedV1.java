package org.nengquan.trading.inbound.stream;

import org.nengquan.trading.participant.domain.RegionTarget;

/** {@code registry.region-target-recorded.v1}. */
record RegionTargetRecordedV1(String regionCode, int year, boolean energyIntensityMet, boolean coalTotalMet) {
    static final String TYPE = "registry.region-target-recorded.v1";

    RegionTarget toDomain() {
        return new RegionTarget(regionCode, year, energyIntensityMet, coalTotalMet);
    }
}

package org.nengquan.registry.region.stream;

import org.nengquan.registry.region.domain.RegionTarget;

/** The body of {@code registry.region-target-recorded.v1}. */
record RegionTargetRecordedV1(String regionCode, int year, boolean energyIntensityMet, boolean coalTotalMet) {

    static final String TYPE = "registry.region-target-recorded.v1";

    static RegionTargetRecordedV1 of(RegionTarget target) {
        return new RegionTargetRecordedV1(
                target.regionCode(), target.year(), target.energyIntensityMet(), target.coalTotalMet());
    }
}

package org.nengquan.registry.region.stream;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.Contracts;
import org.nengquan.registry.region.domain.RegionTarget;

class ContractTest {

    @Test
    void shouldTellOfATargetInTheGoldenBytes() {
        var target = new RegionTarget(
                new UUID(0, 1), "410200", 2021, false, true, new RegionTarget.State.Recorded("zhang", "li"));
        Contracts.assertGolden(RegionTargetRecordedV1.TYPE, "example.json", RegionTargetRecordedV1.of(target));
    }
}

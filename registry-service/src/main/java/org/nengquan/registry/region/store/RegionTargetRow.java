package org.nengquan.registry.region.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.region.domain.RegionTarget;
import org.nengquan.registry.region.domain.RegionTarget.State;

@Entity
@Table(name = "region_target")
class RegionTargetRow {

    @Id
    UUID id;

    @Column(name = "region_code")
    String regionCode;

    @Column(name = "target_year")
    int year;

    @Column(name = "energy_intensity_met")
    boolean energyIntensityMet;

    @Column(name = "coal_total_met")
    boolean coalTotalMet;

    @Column(name = "import_id")
    @Nullable
    UUID importId;

    @Column
    String status;

    @Column(name = "proposed_by")
    String proposedBy;

    @Column(name = "approved_by")
    @Nullable
    String approvedBy;

    static RegionTargetRow of(RegionTarget target) {
        RegionTargetRow row = new RegionTargetRow();
        row.id = target.id();
        row.regionCode = target.regionCode();
        row.year = target.year();
        row.energyIntensityMet = target.energyIntensityMet();
        row.coalTotalMet = target.coalTotalMet();
        row.take(target.state());
        return row;
    }

    void take(State state) {
        proposedBy = state.proposedBy();
        switch (state) {
            case State.Proposed ignored -> status = "PROPOSED";
            case State.Recorded recorded -> {
                status = "RECORDED";
                approvedBy = recorded.approvedBy();
            }
        }
    }

    RegionTarget toDomain() {
        State state = approvedBy == null ? new State.Proposed(proposedBy) : new State.Recorded(proposedBy, approvedBy);
        return new RegionTarget(id, regionCode, year, energyIntensityMet, coalTotalMet, state);
    }
}

package org.nengquan.disclosure.fact.domain;

import java.time.LocalDate;

/** Whether a region met its targets of a year; one that did not may not sell (办法§6). */
public record RegionTargetRecorded(
        String regionCode, int year, boolean energyIntensityMet, boolean coalTotalMet, LocalDate businessDate)
        implements Fact {

    /** True when the region may sell: both targets are met (the strict reading of 办法§6). */
    public boolean maySell() {
        return energyIntensityMet && coalTotalMet;
    }
}

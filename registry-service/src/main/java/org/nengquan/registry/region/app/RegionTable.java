package org.nengquan.registry.region.app;

import org.nengquan.registry.region.domain.Regions;

/** Where the table of regions comes from. */
public interface RegionTable {

    /** The regions of the province. */
    Regions regions();
}

package org.nengquan.registry.region.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of regions, by code. */
public final class Regions {

    private final Map<String, Region> byCode = new LinkedHashMap<>();

    public Regions(List<Region> regions) {
        regions.forEach(region -> byCode.put(region.code(), region));
    }

    /** The region of this code, if the table has it. */
    public Optional<Region> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The region of this code, if it is of this kind and its authority is a trading subject (办法§11). */
    public Optional<Region> tradingSubject(String code, Region.Kind kind) {
        return find(code).filter(region -> region.kind() == kind && region.tradingSubject());
    }

    /** All regions in the table's order. */
    public List<Region> all() {
        return List.copyOf(byCode.values());
    }
}

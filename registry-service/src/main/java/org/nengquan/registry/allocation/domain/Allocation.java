package org.nengquan.registry.allocation.domain;

import java.util.UUID;
import org.nengquan.registry.cap.domain.CapKey;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.issuance.domain.Grant;
import org.nengquan.registry.quota.domain.Category;
import org.nengquan.registry.quota.domain.Instrument;

/**
 * A table that gives a year's quota of one instrument to many units (办法§3 划拨).
 *
 * @param id its key
 * @param number for people
 * @param period which year and instrument
 * @param state how far it has come
 */
public record Allocation(UUID id, PublicNumber number, Period period, AllocationState state) {

    /**
     * For what the table gives.
     *
     * @param year the vintage of the units
     * @param instrument of what
     */
    public record Period(int year, Instrument instrument) {

        /** The cap against which a region's part counts: what is allocated comes from the city's pool (办法§6). */
        public CapKey cap(String regionCode) {
            return new CapKey(instrument, Category.LOCAL, regionCode, year);
        }
    }

    /** So many units of the pool for a unit of this table. */
    public Grant grant(Share share, long quantity) {
        return Grant.ofPool(share.uscc(), period.cap(share.regionCode()), quantity);
    }

    /** The same table in another state. */
    public Allocation in(AllocationState next) {
        return new Allocation(id, number, period, next);
    }
}

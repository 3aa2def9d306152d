package org.nengquan.settlement.treasury.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengquan.settlement.paging.domain.Page;

/** 办法§18: the earmarked funds of the province and the cities. */
public interface TreasuryFunds {

    /** All funds by region code. */
    Uni<List<Fund>> all();

    Uni<Optional<Fund>> of(String regionCode);

    /**
     * What moved on a fund, oldest first.
     *
     * @param after the entry after which to go on, 0 to begin
     */
    Uni<Page<FundEntry>> entries(String regionCode, long after, int limit);

    /**
     * A region's fund.
     *
     * @param balanceFen what is on it
     * @param purposes what it may be used for, in the order of the article
     * @param entries how many movements there were
     */
    record Fund(String regionCode, String regionName, long balanceFen, List<Purpose> purposes, long entries) {
        public Fund {
            purposes = List.copyOf(purposes);
        }
    }

    /** What a fund may be used for. */
    record Purpose(String code, String nameZh, String nameEn, String article) {}

    /** A movement on a fund; for proceeds the reference is the trade number. */
    record FundEntry(
            long entry, String kind, String reference, LocalDate businessDate, Instant bookedAt, long deltaFen) {}
}

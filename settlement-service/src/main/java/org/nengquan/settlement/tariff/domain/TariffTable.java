package org.nengquan.settlement.tariff.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * All tariffs that ever were or are announced.
 *
 * @param newestFirst by the date from which they apply
 */
public record TariffTable(List<FeeTariff> newestFirst) {

    public TariffTable {
        newestFirst = newestFirst.stream()
                .sorted(Comparator.comparing(FeeTariff::effectiveFrom).reversed())
                .toList();
    }

    /** The tariff that applies to a trade of that business date. */
    public FeeTariff inForceOn(LocalDate businessDate) {
        return newestFirst.stream()
                .filter(tariff -> !tariff.effectiveFrom().isAfter(businessDate))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fee tariff is in force on " + businessDate));
    }
}

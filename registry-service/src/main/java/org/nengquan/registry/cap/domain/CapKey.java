package org.nengquan.registry.cap.domain;

import org.nengquan.registry.quota.domain.Category;
import org.nengquan.registry.quota.domain.Instrument;

/**
 * For which units a cap holds.
 *
 * @param instrument of what
 * @param category which of the four types of trading
 * @param regionCode for which region
 * @param year the vintage of the units
 */
public record CapKey(Instrument instrument, Category category, String regionCode, int year) {}

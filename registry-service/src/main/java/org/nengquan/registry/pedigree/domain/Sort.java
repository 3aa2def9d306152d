package org.nengquan.registry.pedigree.domain;

import org.nengquan.registry.quota.domain.Category;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;

/**
 * What stays with a unit through every hand.
 *
 * @param instrument of what
 * @param category as which type it was issued
 * @param origin where it came from
 * @param regionCode of which region
 * @param vintageYear for which year
 */
public record Sort(Instrument instrument, Category category, Origin origin, String regionCode, int vintageYear) {}

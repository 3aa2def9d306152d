package org.nengquan.registry.ets.domain;

import org.nengquan.registry.identity.domain.Uscc;

/**
 * Whether the carbon market covers a unit from a year on.
 *
 * @param uscc the unit
 * @param covered whether it is covered
 * @param year the first calendar year for which this holds, until a later record says otherwise
 */
public record EtsCoverage(Uscc uscc, boolean covered, int year) {}

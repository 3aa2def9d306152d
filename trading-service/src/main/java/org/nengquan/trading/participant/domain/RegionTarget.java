package org.nengquan.trading.participant.domain;

/**
 * Whether a region met its two targets of one year (办法§6).
 *
 * @param regionCode GB/T 2260
 * @param year the year of the targets
 * @param energyIntensityMet 能耗强度降低目标
 * @param coalTotalMet 煤炭消费总量控制目标
 */
public record RegionTarget(String regionCode, int year, boolean energyIntensityMet, boolean coalTotalMet) {}

package org.nengquan.trading.participant.domain;

/**
 * Whether a unit is on the list of the carbon market (纳入碳排放权交易, 办法§11).
 *
 * @param uscc the unit
 * @param covered on the list
 * @param year the list's year
 */
public record EtsCoverage(String uscc, boolean covered, int year) {}

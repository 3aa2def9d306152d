package org.nengquan.trading.matching.domain;

/**
 * What a participant has of one thing in the market.
 *
 * @param uscc who
 * @param bucket what
 * @param free may be offered or released
 * @param reserved stands behind open orders
 */
public record Balance(String uscc, Bucket bucket, long free, long reserved) {}

package org.nengquan.disclosure.trail.domain;

/** As what somebody acted. */
public enum Role {
    HOLDER,
    VERIFIER,
    CITY_AUTHORITY,
    PROVINCIAL_AUTHORITY,
    SELLER,
    BUYER,
    EXCHANGE,
    REGISTRY,
    SETTLEMENT
}

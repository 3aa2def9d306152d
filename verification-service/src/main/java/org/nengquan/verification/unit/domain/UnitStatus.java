package org.nengquan.verification.unit.domain;

/** An account's state as the registry tells it. */
public enum UnitStatus {
    ACTIVE,
    SUSPENDED,
    CLOSED
}

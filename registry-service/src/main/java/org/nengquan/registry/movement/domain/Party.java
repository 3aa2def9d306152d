package org.nengquan.registry.movement.domain;

/** On whose behalf a person speaks about a holder's units. */
public enum Party {
    /** The holder's own trader; a person of an authority about the authority's own units. */
    HOLDER,
    /** The holder's own approver; a person of an authority about the authority's own units. */
    HOLDERS_APPROVER,
    /** The authority of the holder's city. */
    CITY,
    /** The provincial authority. */
    PROVINCE,
    /** Supervision. */
    SUPERVISOR
}

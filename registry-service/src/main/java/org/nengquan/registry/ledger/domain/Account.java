package org.nengquan.registry.ledger.domain;

import org.nengquan.registry.quota.domain.Origin;

/**
 * An account of the ledger.
 *
 * @param id its key in the ledger; accounts are locked in this order
 * @param place whose and what for
 * @param origin of the units in it
 */
public record Account(long id, Place place, Origin origin) {}

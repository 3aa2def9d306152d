package org.nengquan.registry.movement.domain;

import org.nengquan.registry.ledger.domain.AccountKind;
import org.nengquan.registry.ledger.domain.Entry;

/**
 * From where to where.
 *
 * @param entry how the ledger calls it
 * @param from what the units are there for before
 * @param to what for afterwards
 */
public record Way(Entry.Kind entry, AccountKind from, AccountKind to) {}

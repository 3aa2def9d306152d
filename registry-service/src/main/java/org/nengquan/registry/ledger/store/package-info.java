/** Keeps the quota ledger in PostgreSQL with set-wise statements. */
@NullMarked
package org.nengquan.registry.ledger.store;

import org.jspecify.annotations.NullMarked;

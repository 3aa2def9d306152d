/** Reads holdings from the ledger's tables. */
@NullMarked
package org.nengquan.registry.holding.store;

import org.jspecify.annotations.NullMarked;

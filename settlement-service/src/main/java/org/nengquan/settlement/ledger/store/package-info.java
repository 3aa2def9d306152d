/** Entries and balances in PostgreSQL, where triggers keep them balanced and unaltered. */
@NullMarked
package org.nengquan.settlement.ledger.store;

import org.jspecify.annotations.NullMarked;

/** Payouts and the dated payout rules in PostgreSQL. */
@NullMarked
package org.nengquan.settlement.payout.store;

import org.jspecify.annotations.NullMarked;

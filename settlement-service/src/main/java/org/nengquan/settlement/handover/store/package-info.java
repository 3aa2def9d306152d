/** Transfers to the market in PostgreSQL. */
@NullMarked
package org.nengquan.settlement.handover.store;

import org.jspecify.annotations.NullMarked;

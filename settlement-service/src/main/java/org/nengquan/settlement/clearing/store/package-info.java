/** Settlements and delivery notices in PostgreSQL, changed a batch at a time. */
@NullMarked
package org.nengquan.settlement.clearing.store;

import org.jspecify.annotations.NullMarked;

/** Transfers between settlement accounts in PostgreSQL. */
@NullMarked
package org.nengquan.settlement.levelling.store;

import org.jspecify.annotations.NullMarked;

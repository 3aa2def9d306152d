/** Proposals in PostgreSQL, which refuses a decision by the proposer itself. */
@NullMarked
package org.nengquan.trading.approval.store;

import org.jspecify.annotations.NullMarked;

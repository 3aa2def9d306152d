/** Journal, snapshots and read tables in PostgreSQL, one transaction for each batch. */
@NullMarked
package org.nengquan.trading.journal.store;

import org.jspecify.annotations.NullMarked;

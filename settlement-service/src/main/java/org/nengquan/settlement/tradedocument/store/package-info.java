/** The documents of trades in PostgreSQL, written once. */
@NullMarked
package org.nengquan.settlement.tradedocument.store;

import org.jspecify.annotations.NullMarked;

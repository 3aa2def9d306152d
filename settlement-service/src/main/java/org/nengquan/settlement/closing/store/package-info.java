/** Closed books in PostgreSQL. */
@NullMarked
package org.nengquan.settlement.closing.store;

import org.jspecify.annotations.NullMarked;

/** Halts as the journal's batches wrote them. */
@NullMarked
package org.nengquan.trading.halt.store;

import org.jspecify.annotations.NullMarked;

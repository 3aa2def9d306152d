/** Positions as the journal's batches wrote them. */
@NullMarked
package org.nengquan.trading.position.store;

import org.jspecify.annotations.NullMarked;

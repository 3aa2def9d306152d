/** Directed offers and first calls as the journal's batches wrote them. */
@NullMarked
package org.nengquan.trading.offering.store;

import org.jspecify.annotations.NullMarked;

/** Agreements on blocks as the journal's batches wrote them. */
@NullMarked
package org.nengquan.trading.block.store;

import org.jspecify.annotations.NullMarked;

/** Auctions and bids as the journal's batches wrote them. */
@NullMarked
package org.nengquan.trading.bidding.store;

import org.jspecify.annotations.NullMarked;

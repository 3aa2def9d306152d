/** Announces auctions, takes sealed bids and opens them. */
@NullMarked
package org.nengquan.trading.bidding.app;

import org.jspecify.annotations.NullMarked;

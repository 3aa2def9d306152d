/** Auctions and bids over REST. */
@NullMarked
package org.nengquan.trading.bidding.web;

import org.jspecify.annotations.NullMarked;

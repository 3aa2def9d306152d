/** 单向竞价: announcement, sealed bids, reserve price, tie rule and clearing, in plain arithmetic. */
@NullMarked
package org.nengquan.trading.auction.domain;

import org.jspecify.annotations.NullMarked;

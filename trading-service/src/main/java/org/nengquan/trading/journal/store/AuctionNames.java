package org.nengquan.trading.journal.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.nengquan.trading.auction.domain.Auction;

/** The names of an auction's states in snapshots. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @Type(name = "announced", value = Auction.Announced.class),
    @Type(name = "bidding", value = Auction.Bidding.class),
    @Type(name = "revealing", value = Auction.Revealing.class)
})
interface AuctionNames {}

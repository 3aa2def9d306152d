package org.nengquan.trading.journal.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.nengquan.trading.auction.domain.Bid;

/** The names of a bid's states in journal and snapshots. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @Type(name = "sealed", value = Bid.Sealed.class),
    @Type(name = "barred", value = Bid.Barred.class),
    @Type(name = "opened", value = Bid.Opened.class)
})
interface BidNames {}

package org.nengquan.trading.journal.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.nengquan.trading.offer.domain.DirectedOffer;

/** The names of a directed offer's states in journal and snapshots. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @Type(name = "proposed", value = DirectedOffer.Proposed.class),
    @Type(name = "open", value = DirectedOffer.Open.class)
})
interface DirectedOfferNames {}

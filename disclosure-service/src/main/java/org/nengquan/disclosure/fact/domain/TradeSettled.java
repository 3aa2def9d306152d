package org.nengquan.disclosure.fact.domain;

import java.time.LocalDate;

/** A trade was delivered and paid, in full (逐笔全额). */
public record TradeSettled(
        String tradeNumber, Instrument instrument, long quantity, long amountFen, LocalDate businessDate)
        implements Fact {}

package org.nengquan.disclosure.tape.domain;

import org.nengquan.disclosure.fact.domain.TradePrinted;

/** One line of the tape. */
public record TapeLine(TradePrinted trade, TradeState state) {}

package org.nengquan.disclosure.fact.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * Trading in these instruments was halted, or goes on.
 *
 * @param halted halted; else resumed
 */
public record TradingHalted(
        boolean halted, LocalDate businessDate, List<Instrument> instruments, String reasonZh, String reasonEn)
        implements Fact {

    public TradingHalted {
        instruments = List.copyOf(instruments);
        if (instruments.isEmpty() || reasonZh.isBlank() || reasonEn.isBlank()) {
            throw new IllegalArgumentException("a halt is of some instrument and for some reason");
        }
    }
}

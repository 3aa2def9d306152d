package org.nengquan.registry.price.domain;

import java.time.LocalDate;
import org.nengquan.registry.quota.domain.Instrument;

/**
 * What one instrument did on one closed day, in all modes of trading.
 *
 * @param date business date
 * @param instrument of what
 * @param closeFen closing price of the listing in fen a unit; the one before if nothing traded
 * @param quantity units traded
 * @param amountFen what was paid for them
 */
public record MarketDay(LocalDate date, Instrument instrument, long closeFen, long quantity, long amountFen) {}

package org.nengquan.trading.offer.domain;

import java.time.LocalDate;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;

/**
 * What the province offers to a named project (定向投放, 办法§11).
 *
 * @param projectId the project
 * @param instrument what
 * @param priority which of the province's units
 * @param priceFen fen for each unit
 * @param quantity whole units
 * @param lastDay last business date on which the project may accept
 */
public record DirectedTerms(
        String projectId, Instrument instrument, Priority priority, long priceFen, long quantity, LocalDate lastDay) {

    public DirectedTerms {
        if (priceFen < 1 || quantity < 1) {
            throw new IllegalArgumentException("an offer has a price and a quantity");
        }
    }
}

package org.nengquan.settlement.invoice.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/**
 * The invoice of a seller's trading service fees of one month (交易服务费发票).
 *
 * @param uscc who pays
 * @param month in which the trades were settled
 * @param total what they come to
 * @param issuedOn business date
 */
public record Invoice(String uscc, YearMonth month, Total total, LocalDate issuedOn) {

    /** The public number: one per payer and month. */
    public String number() {
        return "FP" + month.format(DateTimeFormatter.ofPattern("uuuuMM")) + "-" + uscc;
    }

    /**
     * A month's trades.
     *
     * @param trades how many
     * @param amountFen what the buyers paid
     * @param feeFen what the exchange kept of it, by the tariff of each trade's day
     */
    public record Total(long trades, long amountFen, long feeFen) {}
}

package org.nengquan.settlement.clearing.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A trade as the market executed it: who owes cash to whom, and for what.
 *
 * @param tradeNumber the public number; the trade is settled once under it
 * @param businessDate the trading day
 * @param terms what was bought and for how much
 * @param parties who bought and who sold
 */
public record Trade(String tradeNumber, LocalDate businessDate, Terms terms, Parties parties) {

    public Trade {
        if (tradeNumber.isBlank()) {
            throw new IllegalArgumentException("a trade without a number");
        }
    }

    public long amountFen() {
        return terms.amountFen();
    }

    public String buyer() {
        return parties.buyerUscc();
    }

    public String seller() {
        return parties.sellerUscc();
    }

    /**
     * What was bought and for how much.
     *
     * @param instrument ENERGY (tce) or COAL (t)
     * @param priority SAVED or POOL
     * @param quantity whole units
     * @param priceFen fen per unit
     * @param amountFen price × quantity; told apart by the market and checked here
     */
    public record Terms(String instrument, String priority, long quantity, long priceFen, long amountFen) {

        public Terms {
            if (quantity <= 0 || priceFen <= 0) {
                throw new IllegalArgumentException("nothing is traded: " + quantity + " at " + priceFen + " fen");
            }
            if (Math.multiplyExact(quantity, priceFen) != amountFen) {
                throw new IllegalArgumentException(
                        quantity + " × " + priceFen + " fen is not the amount told: " + amountFen + " fen");
            }
        }
    }

    /**
     * Who bought and who sold.
     *
     * @param buyerUscc 统一社会信用代码 of the buyer
     * @param sellerUscc 统一社会信用代码 of the seller
     * @param projectId the buyer's project, where one is bought for
     */
    public record Parties(String buyerUscc, String sellerUscc, Optional<String> projectId) {

        public Parties {
            if (buyerUscc.equals(sellerUscc)) {
                throw new IllegalArgumentException(buyerUscc + " cannot trade with itself");
            }
        }
    }
}

package org.nengquan.settlement.export.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 办法§16: trades are booked under subject 1701 无形资产. Draft vouchers of a participant's settled trades; the difference
 * between proceeds and carrying amount is for its own accountant, who alone knows the carrying amount.
 *
 * @param subjects the map of subjects
 * @param trades the participant's settled trades, oldest first
 */
public record Vouchers(Subjects subjects, List<SettledTrade> trades) {
    private static final String BANK = "1002 银行存款";
    private static final String FEES = "6602 管理费用——交易服务费";

    public Vouchers {
        trades = List.copyOf(trades);
    }

    /** Balanced lines: each voucher's debits equal its credits. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        trades.forEach(trade -> lines.addAll(trade.bought() ? bought(trade) : sold(trade)));
        return lines;
    }

    /** The table. */
    public <S extends Sheet> S fill(S sheet) {
        sheet.row("业务日期 date", "凭证 trade", "摘要 text", "科目 subject", "借方(元) debit", "贷方(元) credit");
        for (Line line : lines()) {
            sheet.row(line.on(), line.tradeNumber(), line.text(), line.subject(), line.debitFen(), line.creditFen());
        }
        return sheet;
    }

    private List<Line> bought(SettledTrade trade) {
        return List.of(
                debit(trade, "购入用能权指标", subjects.asset(trade.instrument()), trade.amountFen()),
                credit(trade, "购入用能权指标", BANK, trade.amountFen()));
    }

    private List<Line> sold(SettledTrade trade) {
        List<Line> lines = new ArrayList<>();
        lines.add(debit(trade, "出售用能权指标", BANK, Math.subtractExact(trade.amountFen(), trade.feeFen())));
        if (trade.feeFen() > 0) {
            lines.add(debit(trade, "交易服务费", FEES, trade.feeFen()));
        }
        lines.add(credit(trade, "出售用能权指标", subjects.asset(trade.instrument()), trade.amountFen()));
        return lines;
    }

    private static Line debit(SettledTrade trade, String text, String subject, long fen) {
        return new Line(trade.on(), trade.tradeNumber(), text, subject, fen, 0);
    }

    private static Line credit(SettledTrade trade, String text, String subject, long fen) {
        return new Line(trade.on(), trade.tradeNumber(), text, subject, 0, fen);
    }

    /** Which subject holds quota. */
    public enum Subjects {
        /** 办法§16, and 政府会计制度 for public bodies. */
        S1701("1701 无形资产"),
        /** 财会〔2019〕22号, as for emission allowances; an option for whoever books both alike. */
        S1489("1489 碳排放权资产");

        private final String subject;

        Subjects(String subject) {
            this.subject = subject;
        }

        String asset(String instrument) {
            return subject + (instrument.equals("COAL") ? "——煤炭指标" : "——能耗指标");
        }
    }

    /**
     * A settled trade as one of its parties sees it.
     *
     * @param bought whether the party bought
     * @param feeFen what the seller was charged
     */
    public record SettledTrade(
            LocalDate on, String tradeNumber, String instrument, boolean bought, long amountFen, long feeFen) {}

    /** A line of a voucher. */
    public record Line(LocalDate on, String tradeNumber, String text, String subject, long debitFen, long creditFen) {}
}

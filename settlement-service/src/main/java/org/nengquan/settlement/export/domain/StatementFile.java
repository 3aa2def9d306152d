package org.nengquan.settlement.export.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.settlement.ledger.domain.EntryKind;

/**
 * 资金对账单: what a participant had, what moved, and what it has.
 *
 * @param uscc whose
 * @param period of which business dates
 * @param openingFen on all its accounts before the first line
 * @param lines oldest first
 */
public record StatementFile(String uscc, Period period, long openingFen, List<Line> lines) {
    private static final int MOST_PRINTED = 5_000;

    public StatementFile {
        lines = List.copyOf(lines);
    }

    /** What it has after the last line. */
    public long closingFen() {
        return lines.stream().mapToLong(Line::deltaFen).reduce(openingFen, Math::addExact);
    }

    /** The table; the running balance is that of all the participant's accounts together. */
    public <S extends Sheet> S fill(S sheet) {
        sheet.row("资金对账单 Statement", uscc, period.name());
        sheet.row("业务日期 date", "事由 occasion", "凭据 reference", "账户 account", "金额(元) amount", "余额(元) balance");
        sheet.row(period.from(), "期初余额 opening", "", "", "", openingFen);
        balances()
                .forEach(line -> sheet.row(
                        line.on(),
                        line.occasion(),
                        line.reference(),
                        line.account(),
                        line.deltaFen(),
                        line.balanceFen()));
        sheet.row(period.to(), "期末余额 closing", "", "", "", closingFen());
        return sheet;
    }

    /** The lines, each with what there was after it. */
    public List<Balanced> balances() {
        List<Balanced> balanced = new ArrayList<>();
        long balanceFen = openingFen;
        for (Line line : lines) {
            balanceFen = Math.addExact(balanceFen, line.deltaFen());
            balanced.add(new Balanced(line, balanceFen));
        }
        return balanced;
    }

    /** Whether it can be read on paper, and set in reasonable time; a longer one is for a spreadsheet. */
    public Decision printable() {
        return lines.size() <= MOST_PRINTED ? Decision.allowed() : Decision.refused(tooLong());
    }

    private Refusal tooLong() {
        return Refusal.of("statement-too-long")
                .article("办法§15")
                .ruleVersion("2022-07-01")
                .input("lines", lines.size())
                .arithmetic(lines.size() + " > " + MOST_PRINTED + " lines")
                .title("对账单行数过多，不宜打印", "The statement has too many lines for paper")
                .remedy("请缩短期间，或下载 XLSX、CSV 文件", "Ask for a shorter period, or take the XLSX or CSV file")
                .build();
    }

    private static String words(EntryKind kind) {
        return switch (kind) {
            case DEPOSIT -> "入金 deposit";
            case SUSPENSE_RELEASE -> "待查资金入账 deposit identified";
            case HANDOVER -> "划入交易 to trading";
            case RELEASE -> "交易划回 from trading";
            case CLAIM -> "成交占用 claimed by a trade";
            case SETTLEMENT -> "交收 settlement";
            case DEFAULT -> "违约退回 default returned";
            case WITHHOLD -> "待付 set apart for payment";
            case WITHHOLD_RETURN -> "待付退回 payment returned";
            case PAYOUT -> "出金 withdrawal";
            case BUY_BACK -> "收储拨款 buy-back money";
            case FORFEIT -> "保证金罚没 deposit forfeited";
            case FEE_REFUND -> "手续费退还 fee refunded";
            case REBIND_OUT -> "变更签约转出 to another settlement account";
            case REBIND_IN -> "变更签约转入 from another settlement account";
            case LEVELLING_OUT, LEVELLING_IN -> "结算账户间调拨 between settlement accounts";
        };
    }

    private static String place(String account) {
        return switch (account) {
            case "AVAILABLE" -> "可用资金 available";
            case "IN_TRADING" -> "交易资金 in trading";
            case "CLAIM" -> "待交收资金 claimed";
            case "WITHHELD" -> "待付资金 withheld";
            default -> account;
        };
    }

    /**
     * One movement.
     *
     * @param account on which of the participant's accounts
     * @param deltaFen in (positive) or out (negative)
     */
    public record Line(LocalDate on, EntryKind kind, String reference, String account, long deltaFen) {}

    /** A movement and the balance after it, in words for a table. */
    public record Balanced(Line line, long balanceFen) {
        public LocalDate on() {
            return line.on();
        }

        /** In Chinese and English. */
        public String occasion() {
            return words(line.kind());
        }

        public String reference() {
            return line.reference();
        }

        /** In Chinese and English. */
        public String account() {
            return place(line.account());
        }

        public long deltaFen() {
            return line.deltaFen();
        }
    }
}

package org.nengquan.settlement.export.domain;

import java.time.LocalDate;
import java.util.List;
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

    public StatementFile {
        lines = List.copyOf(lines);
    }

    /** What it has after the last line. */
    public long closingFen() {
        return lines.stream().mapToLong(Line::deltaFen).reduce(openingFen, Math::addExact);
    }

    /** For a spreadsheet; the running balance is that of all the participant's accounts together. */
    public String csv() {
        var csv = new Csv()
                .row("资金对账单 Statement", uscc, period.name())
                .row("业务日期 date", "事由 occasion", "凭据 reference", "账户 account", "金额(元) amount", "余额(元) balance")
                .row(period.from(), "期初余额 opening", "", "", "", openingFen);
        long balanceFen = openingFen;
        for (Line line : lines) {
            balanceFen = Math.addExact(balanceFen, line.deltaFen());
            csv.row(line.on(), words(line.kind()), line.reference(), line.account(), line.deltaFen(), balanceFen);
        }
        return csv.row(period.to(), "期末余额 closing", "", "", "", balanceFen).toString();
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
        };
    }

    /**
     * One movement.
     *
     * @param account on which of the participant's accounts
     * @param deltaFen in (positive) or out (negative)
     */
    public record Line(LocalDate on, EntryKind kind, String reference, String account, long deltaFen) {}
}

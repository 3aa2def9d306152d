package org.nengquan.settlement.bankfile.stream;

import static org.nengquan.settlement.bankfile.stream.Present.present;

import com.prowidesoftware.swift.model.mx.MxPain00200110;
import com.prowidesoftware.swift.model.mx.dic.CustomerPaymentStatusReportV10;
import com.prowidesoftware.swift.model.mx.dic.OriginalGroupHeader17;
import com.prowidesoftware.swift.model.mx.dic.OriginalPaymentInstruction32;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengquan.settlement.bankfile.domain.Amount;
import org.nengquan.settlement.bankfile.domain.BankFile.ControlSum;
import org.nengquan.settlement.bankfile.domain.BankFile.OrderStatus;
import org.nengquan.settlement.bankfile.domain.BankFile.Statuses;
import org.nengquan.settlement.bankfile.domain.MovementsRule;

/**
 * pain.002. Each of our files holds one order, so a status of the group, of the instruction or of the transaction means
 * the same; the most exact one that is given counts.
 */
final class IsoStatuses {

    private IsoStatuses() {}

    static Statuses of(MxPain00200110 message) {
        CustomerPaymentStatusReportV10 report = present(message.getCstmrPmtStsRpt(), "CstmrPmtStsRpt");
        OriginalGroupHeader17 group = present(report.getOrgnlGrpInfAndSts(), "OrgnlGrpInfAndSts");
        List<OrderStatus> exact = report.getOrgnlPmtInfAndSts().stream()
                .flatMap(instruction -> statuses(group, instruction))
                .toList();
        return new Statuses(
                present(report.getGrpHdr(), "GrpHdr").getMsgId(),
                control(group),
                exact.isEmpty() ? List.of(status(group.getOrgnlMsgId(), group.getGrpSts())) : exact);
    }

    private static Stream<OrderStatus> statuses(OriginalGroupHeader17 group, OriginalPaymentInstruction32 instruction) {
        if (!instruction.getTxInfAndSts().isEmpty()) {
            return instruction.getTxInfAndSts().stream()
                    .map(transaction -> status(transaction.getOrgnlEndToEndId(), transaction.getTxSts()));
        }
        return instruction.getPmtInfSts() == null
                ? Stream.empty()
                : Stream.of(status(group.getOrgnlMsgId(), instruction.getPmtInfSts()));
    }

    private static OrderStatus status(@Nullable String wireId, @Nullable String code) {
        return new OrderStatus(present(wireId, "OrgnlEndToEndId"), present(code, "TxSts"));
    }

    private static Optional<ControlSum> control(OriginalGroupHeader17 group) {
        return group.getOrgnlNbOfTxs() == null || group.getOrgnlCtrlSum() == null
                ? Optional.empty()
                : Optional.of(new ControlSum(
                        Long.parseLong(group.getOrgnlNbOfTxs()),
                        Amount.of(group.getOrgnlCtrlSum(), MovementsRule.YUAN)));
    }
}

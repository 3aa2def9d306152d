package org.nengquan.settlement.bankfile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.bankfile.domain.BankFile.ControlSum;
import org.nengquan.settlement.bankfile.domain.BankFile.OrderStatus;
import org.nengquan.settlement.bankfile.domain.BankFile.Statuses;
import org.nengquan.settlement.bankfile.domain.StatusRule.Ordered;
import org.nengquan.settlement.payment.domain.PaymentOrder.Status;

/** What the bank says of an order is believed if the order is ours and nothing final is taken back. */
class StatusRuleTest {
    private static final Map<String, Ordered> OURS = Map.of(
            "open", new Ordered(50, Status.PENDING),
            "paid", new Ordered(50, Status.ACCEPTED),
            "refused", new Ordered(50, Status.REFUSED));

    private static List<String> faults(String order, String code) {
        return faults(order, code, Optional.of(new ControlSum(1, new Amount(50, "CNY"))));
    }

    private static List<String> faults(String order, String code, Optional<ControlSum> control) {
        return StatusRule.faults(new Statuses("M", control, List.of(new OrderStatus(order, code))), OURS).stream()
                .map(Fault::code)
                .toList();
    }

    @Test
    void shouldTakeAnAnswerToAnOrderOfOurs() {
        for (String code : List.of("ACSC", "RJCT", "PDNG", "ACSP")) {
            assertThat(faults("open", code)).isEmpty();
        }
        assertThat(faults("paid", "ACSC")).isEmpty();
        assertThat(faults("open", "ACSC", Optional.empty())).isEmpty();
    }

    @Test
    void shouldRefuseAnUnknownOrderAStrangeStatusAndAWrongSum() {
        assertThat(faults("nobody's", "ACSC", Optional.empty())).containsExactly("unknown-order");
        assertThat(faults("open", "PART")).containsExactly("unknown-status");
        assertThat(faults("open", "ACSC", Optional.of(new ControlSum(1, new Amount(51, "CNY")))))
                .containsExactly("wrong-control-sum");
    }

    @Test
    void shouldRefuseToTakeAYesOrANoBack() {
        assertThat(faults("paid", "RJCT")).containsExactly("final-status-taken-back");
        assertThat(faults("refused", "ACSC")).containsExactly("final-status-taken-back");
        assertThat(faults("paid", "PDNG")).containsExactly("final-status-taken-back");
    }
}

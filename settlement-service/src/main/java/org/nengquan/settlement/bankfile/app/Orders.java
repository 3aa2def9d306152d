package org.nengquan.settlement.bankfile.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengquan.settlement.bankfile.domain.BankFile.OrderStatus;
import org.nengquan.settlement.bankfile.domain.StatusRule.Ordered;
import org.nengquan.settlement.payment.domain.PaymentOrder;

/** What we ordered by file; in the running transaction. */
public interface Orders {

    Uni<Optional<Written>> find(String endToEndId);

    /** Keeps a new order; told again, changes nothing. */
    Uni<Void> add(PaymentOrder order, Written written, Instant at);

    /** Notes that the file lies in the bank's folder. */
    Uni<Void> sent(String endToEndId, Instant at);

    /** Those of ours among these, by wire id. */
    Uni<Map<String, Ordered>> named(Collection<String> wireIds);

    /** Keeps what the bank said; what is final stays. */
    Uni<Void> answer(List<OrderStatus> statuses);

    /**
     * An order as it was written.
     *
     * @param wireId our id in at most 35 characters, which is what an ISO id holds
     * @param document the file, byte for byte
     * @param sent whether it is known to lie in the bank's folder
     */
    record Written(String wireId, String document, boolean sent, PaymentOrder.Status status) {}
}

package org.nengquan.settlement.bankfile.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.nengquan.settlement.bankfile.app.Orders.Written;
import org.nengquan.settlement.payment.app.Bank.BankUnavailable;
import org.nengquan.settlement.payment.domain.PaymentOrder;

/**
 * Orders a payment by a file. The file's bytes are kept before it is given out and given out again until it is known to
 * lie there, so a stop in between loses no order; the same bytes under the same name and ids pay nothing twice.
 */
@ApplicationScoped
public class OrderByFile {
    private final Orders orders;
    private final MessageWriter writer;
    private final Folders folders;
    private final Clock clock;

    OrderByFile(Orders orders, MessageWriter writer, Folders folders, Clock clock) {
        this.orders = orders;
        this.writer = writer;
        this.folders = folders;
        this.clock = clock;
    }

    /** What the bank has said of the order; pending until its status file has come. */
    public Uni<PaymentOrder.Status> order(PaymentOrder order) {
        return Panache.withTransaction(() -> orders.find(order.endToEndId()).flatMap(found -> written(order, found)))
                .call(written -> written.sent() ? Uni.createFrom().voidItem() : send(order.endToEndId(), written))
                .map(Written::status);
    }

    private Uni<Written> written(PaymentOrder order, Optional<Written> found) {
        if (found.isPresent()) {
            return Uni.createFrom().item(found.get());
        }
        String wireId = order.endToEndId().replace("-", "");
        String document = writer.write(order, wireId, clock.instant());
        var written = new Written(wireId, document, false, PaymentOrder.Status.PENDING);
        return orders.add(order, written, clock.instant()).replaceWith(written);
    }

    private Uni<Void> send(String endToEndId, Written written) {
        return folders.put("pain.001-" + written.wireId() + ".xml", written.document())
                .chain(() -> Panache.withTransaction(() -> orders.sent(endToEndId, clock.instant())))
                .onFailure(UncheckedIOException.class)
                .transform(e -> new BankUnavailable("the bank's folder cannot be written", e));
    }
}

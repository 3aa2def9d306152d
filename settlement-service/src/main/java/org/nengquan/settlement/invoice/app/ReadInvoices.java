package org.nengquan.settlement.invoice.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.settlement.invoice.domain.Invoice;
import org.nengquan.settlement.paging.domain.Page;

/** Shows invoices. */
@ApplicationScoped
public class ReadInvoices {
    private final Invoices invoices;

    ReadInvoices(Invoices invoices) {
        this.invoices = invoices;
    }

    public Uni<Page<Invoice>> of(String uscc, String after, int limit) {
        return Panache.withTransaction(() -> invoices.of(uscc, after, limit));
    }

    public Uni<Page<Invoice>> all(String after, int limit) {
        return Panache.withTransaction(() -> invoices.all(after, limit));
    }
}

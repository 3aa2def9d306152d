package org.nengquan.settlement.invoice.app;

import io.smallrye.mutiny.Uni;
import java.time.YearMonth;
import org.nengquan.settlement.invoice.domain.Invoice;
import org.nengquan.settlement.paging.domain.Page;

/** Issued invoices, and what there is to invoice. */
public interface Invoices {

    /** What a seller was charged for the trades settled in a month. */
    Uni<Invoice.Total> charged(String uscc, YearMonth month);

    /** Keeps a new invoice; false if that month was invoiced before. */
    Uni<Boolean> add(Invoice invoice, String issuedBy);

    Uni<Page<Invoice>> of(String uscc, String after, int limit);

    Uni<Page<Invoice>> all(String after, int limit);
}

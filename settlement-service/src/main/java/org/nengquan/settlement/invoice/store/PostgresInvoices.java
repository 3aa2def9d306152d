package org.nengquan.settlement.invoice.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.invoice.app.Invoices;
import org.nengquan.settlement.invoice.domain.Invoice;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.rows.domain.Row;

@ApplicationScoped
class PostgresInvoices implements Invoices {
    private static final String COLUMNS =
            "select uscc, invoice_month, trades, amount_fen, fee_fen, issued_on from fee_invoice ";

    private static final String CHARGED = """
            select count(*), coalesce(sum(s.amount_fen), 0)::bigint,
                coalesce(sum(s.fee_fen - coalesce(o.refund_fen, 0)), 0)::bigint
            from settlement s left join objection o
                on o.trade_number = s.trade_number and o.filer_uscc = s.seller_uscc and o.state = 'UPHELD'
            where s.seller_uscc = $1 and s.state = 'SETTLED' and s.fee_fen > 0 and s.settled_on between $2 and $3
            """;

    private static final String ADD = """
            insert into fee_invoice (invoice_number, uscc, invoice_month, trades, amount_fen, fee_fen, issued_on, issued_by)
            values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing
            """;

    @Override
    public Uni<Invoice.Total> charged(String uscc, YearMonth month) {
        return Sql.select(CHARGED, uscc, month.atDay(1), month.atEndOfMonth())
                .map(rows -> total(new Row(rows.getFirst()), 0));
    }

    @Override
    public Uni<Boolean> add(Invoice invoice, String issuedBy) {
        return Sql.update(
                        ADD,
                        invoice.number(),
                        invoice.uscc(),
                        invoice.month().atDay(1),
                        invoice.total().trades(),
                        invoice.total().amountFen(),
                        invoice.total().feeFen(),
                        invoice.issuedOn(),
                        issuedBy)
                .map(rows -> rows == 1);
    }

    @Override
    public Uni<Page<Invoice>> of(String uscc, String after, int limit) {
        return Sql.select(
                        COLUMNS + "where uscc = $1 and invoice_number > $2 order by invoice_number limit $3",
                        uscc,
                        after,
                        limit + 1)
                .map(rows -> page(rows, limit));
    }

    @Override
    public Uni<Page<Invoice>> all(String after, int limit) {
        return Sql.select(COLUMNS + "where invoice_number > $1 order by invoice_number limit $2", after, limit + 1)
                .map(rows -> page(rows, limit));
    }

    private static Page<Invoice> page(List<Object[]> rows, int limit) {
        List<Invoice> found =
                rows.stream().map(Row::new).map(PostgresInvoices::invoice).toList();
        return Page.of(found, limit, Invoice::number);
    }

    private static Invoice invoice(Row row) {
        return new Invoice(row.text(0), YearMonth.from(row.date(1)), total(row, 2), row.date(5));
    }

    private static Invoice.Total total(Row row, int first) {
        return new Invoice.Total(row.number(first), row.number(first + 1), row.number(first + 2));
    }
}

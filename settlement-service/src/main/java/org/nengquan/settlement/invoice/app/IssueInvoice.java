package org.nengquan.settlement.invoice.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.problem.domain.Text;
import org.nengquan.settlement.businessday.app.BusinessDays;
import org.nengquan.settlement.invoice.domain.Invoice;
import org.nengquan.settlement.invoice.domain.InvoiceRule;

/** Issues the invoice of a seller's fees of a month that is over, in the running transaction. */
@ApplicationScoped
public class IssueInvoice {
    private static final Text ISSUED = Text.of("该月份已开票", "That month is already invoiced");

    private final Invoices invoices;
    private final BusinessDays days;

    IssueInvoice(Invoices invoices, BusinessDays days) {
        this.invoices = invoices;
        this.days = days;
    }

    public Uni<Outcome<Invoice>> issue(String uscc, YearMonth month, String person) {
        return days.current()
                .flatMap(day -> invoices.charged(uscc, month).map(total -> new Invoice(uscc, month, total, day.date())))
                .flatMap(invoice -> judge(invoice, invoice.issuedOn(), person));
    }

    private Uni<Outcome<Invoice>> judge(Invoice invoice, LocalDate today, String person) {
        Optional<Refusal> no = InvoiceRule.firstRefusal(invoice.month(), today, invoice.total());
        return no.map(why -> Uni.createFrom().item(Outcome.<Invoice>refused(why)))
                .orElseGet(() -> invoices.add(invoice, person)
                        .invoke(IssueInvoice::mustBeFirst)
                        .replaceWith(Outcome.done(invoice)));
    }

    private static void mustBeFirst(boolean first) {
        if (!first) {
            throw Problems.conflict("already-invoiced", ISSUED);
        }
    }
}

package org.nengquan.registry.deduction.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.deduction.domain.NextYearDeduction;
import org.nengquan.registry.quota.domain.Instrument;

/** What units owe to their next allocations; everything but the page joins the running transaction. */
public interface NextYearDeductions {

    /** Keeps what is owed from now on. */
    Uni<Void> add(List<NextYearDeduction> deductions);

    /** What each unit owes of years before this one, by its code; locked until the transaction ends. */
    Uni<Map<String, Long>> lockOpen(Instrument instrument, int year);

    /** Counts as paid, the oldest first; never more than is owed of years before this one. */
    Uni<Void> take(Instrument instrument, int year, Map<String, Long> paid);

    /** What was and is owed, in the order of the keys. */
    Uni<Page<NextYearDeduction>> page(Scope scope, PageRequest request);
}

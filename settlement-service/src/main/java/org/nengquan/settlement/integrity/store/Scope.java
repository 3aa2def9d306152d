package org.nengquan.settlement.integrity.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengquan.settlement.closing.domain.ClosedBooks;

/**
 * What a report reads: what came after closed books, or everything.
 *
 * @param closed what may be trusted; empty to read everything
 * @param mark the last entry that is closed
 */
record Scope(Optional<ClosedBooks> closed, Mark mark) {
    /** The last entry under a seal; rows that carry a time are looked at a day before it was booked, for clocks differ. */
    static final String MARK = """
            select e.xid::text, e.id, e.booked_at - interval '1 day'
            from ledger_seal s join ledger_entry e on e.id = s.entry_id where s.position = $1
            """;

    /**
     * $1 is the day that closed books closed, $2 $3 the last entry's place in the order of commits, $4 its time. As values
     * and not as a query, so that the plan is made for what is left to read.
     */
    private static final String SCOPE = """
            with fresh as not materialized (
                select * from ledger_entry where (xid, id) > ($2::text::xid8, $3::bigint)
            ), unclosed as not materialized (
                select * from settlement where business_date > $1::date
                union
                select * from settlement where state in ('CLAIMED', 'DELIVERING')
                union
                select s.* from settlement s join fresh e on e.reference = s.trade_number
                where e.kind in ('SETTLEMENT', 'DEFAULT')
            ), unpaid as not materialized (
                select * from payout where proposed_at >= $4::timestamptz
                union
                select * from payout where state in ('PROPOSED', 'APPROVED', 'ORDERED')
                union
                select p.* from fresh e join payout p
                    on p.payout_id = case when e.kind in ('WITHHOLD', 'WITHHOLD_RETURN', 'PAYOUT') then e.reference::uuid end
            ),\s""";

    /**
     * An entry's place in the order of commits.
     *
     * @param since from when on rows may not have been booked by then
     */
    record Mark(String xid, long id, OffsetDateTime since) {
        static final Mark BEFORE_ALL =
                new Mark("0", 0, LocalDate.EPOCH.atStartOfDay().atOffset(ZoneOffset.UTC));
    }

    /** Follows the names {@code fresh}, {@code unclosed}, {@code unpaid} and {@code sums}; those it does not use cost nothing. */
    String with(String query) {
        boolean carried = closed.flatMap(ClosedBooks::sums).isPresent();
        return SCOPE + (carried ? Sums.CARRIED : Sums.WHOLE).sql() + query;
    }

    @Nullable
    Object[] parameters() {
        return new Object[] {
            closed.map(ClosedBooks::businessDate).orElse(LocalDate.EPOCH), mark.xid(), mark.id(), mark.since()
        };
    }
}

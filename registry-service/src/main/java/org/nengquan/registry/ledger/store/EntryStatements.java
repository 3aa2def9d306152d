package org.nengquan.registry.ledger.store;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.ledger.domain.Entry;
import org.nengquan.registry.ledger.domain.Posting;

/** Writes entries and postings set-wise. */
final class EntryStatements {

    /** A posting at its line of its entry. */
    private record Line(UUID entryId, int number, Posting posting) {}

    private EntryStatements() {}

    static Uni<Void> insertEntries(List<Entry> entries) {
        return Sql.update(
                        """
                        insert into entry (id, kind, reference, instrument, business_date)
                        select id, kind, reference, instrument, business_date
                        from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::date[])
                            with ordinality u (id, kind, reference, instrument, business_date, place)
                        order by place
                        """,
                        entries.stream().map(Entry::id).toArray(UUID[]::new),
                        texts(entries, entry -> entry.kind().name()),
                        texts(entries, Entry::reference),
                        texts(entries, entry -> entry.instrument().name()),
                        entries.stream().map(Entry::businessDate).toArray(LocalDate[]::new))
                .replaceWithVoid();
    }

    static Uni<Void> insertPostings(List<Entry> entries) {
        List<Line> lines =
                entries.stream().flatMap(entry -> lines(entry).stream()).toList();
        return Sql.update(
                        """
                        insert into posting (entry_id, line, account_id, amount, first_serial, last_serial)
                        select * from unnest(
                            $1::uuid[], $2::integer[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[])
                        """,
                        lines.stream().map(Line::entryId).toArray(UUID[]::new),
                        lines.stream().map(Line::number).toArray(Integer[]::new),
                        longs(lines, Posting::accountId),
                        longs(lines, Posting::amount),
                        longs(lines, posting -> posting.serials().first()),
                        longs(lines, posting -> posting.serials().last()))
                .replaceWithVoid();
    }

    private static List<Line> lines(Entry entry) {
        List<Line> lines = new ArrayList<>();
        for (Posting posting : entry.postings()) {
            lines.add(new Line(entry.id(), lines.size() + 1, posting));
        }
        return lines;
    }

    private static String[] texts(List<Entry> entries, Function<Entry, String> field) {
        return entries.stream().map(field).toArray(String[]::new);
    }

    private static Long[] longs(List<Line> lines, Function<Posting, Long> field) {
        return lines.stream().map(line -> field.apply(line.posting())).toArray(Long[]::new);
    }
}

package org.nengquan.settlement.ledger.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nengquan.settlement.ledger.domain.Entry;
import org.nengquan.settlement.ledger.domain.EntryKind;
import org.nengquan.settlement.ledger.domain.Posting;

/**
 * Entries and their postings as columns for {@code unnest}. An occasion that is told twice in one batch stands once.
 *
 * @param entries each occasion once, in the order told
 * @param rows their postings, numbered by entry and line from 1
 */
record EntryColumns(List<Entry> entries, List<Row> rows) {

    private record Key(EntryKind kind, String reference) {}

    record Row(long entryNumber, long line, Posting posting) {}

    static EntryColumns of(List<Entry> told) {
        Map<Key, Entry> once = new LinkedHashMap<>();
        told.forEach(entry -> once.putIfAbsent(
                new Key(entry.occasion().kind(), entry.occasion().reference()), entry));
        List<Entry> entries = List.copyOf(once.values());
        List<Row> rows = IntStream.range(0, entries.size())
                .mapToObj(n -> rows(n + 1, entries.get(n).postings()))
                .flatMap(Collection::stream)
                .toList();
        return new EntryColumns(entries, rows);
    }

    private static List<Row> rows(int entryNumber, List<Posting> postings) {
        return IntStream.range(0, postings.size())
                .mapToObj(i -> new Row(entryNumber, i + 1, postings.get(i)))
                .toList();
    }

    String[] kinds() {
        return entries.stream().map(e -> e.occasion().kind().name()).toArray(String[]::new);
    }

    String[] references() {
        return entries.stream().map(e -> e.occasion().reference()).toArray(String[]::new);
    }

    LocalDate[] businessDates() {
        return entries.stream().map(e -> e.occasion().businessDate()).toArray(LocalDate[]::new);
    }

    Long[] entryNumbers() {
        return rows.stream().map(Row::entryNumber).toArray(Long[]::new);
    }

    Long[] lines() {
        return rows.stream().map(Row::line).toArray(Long[]::new);
    }

    String[] accounts() {
        return postings().map(posting -> posting.account().code()).toArray(String[]::new);
    }

    Long[] deltas() {
        return postings().map(Posting::deltaFen).toArray(Long[]::new);
    }

    private Stream<Posting> postings() {
        return rows.stream().map(Row::posting);
    }
}

package org.nengquan.disclosure.edition.app;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;

/** Rows turned into columns, as {@code unnest} wants them: one statement for a batch of any size. */
public record Columns<R>(List<R> rows) {

    public Long[] longs(Function<R, Long> value) {
        return rows.stream().map(value).toArray(Long[]::new);
    }

    public String[] texts(Function<R, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    public LocalDate[] dates(Function<R, LocalDate> value) {
        return rows.stream().map(value).toArray(LocalDate[]::new);
    }

    public OffsetDateTime[] times(Function<R, OffsetDateTime> value) {
        return rows.stream().map(value).toArray(OffsetDateTime[]::new);
    }
}

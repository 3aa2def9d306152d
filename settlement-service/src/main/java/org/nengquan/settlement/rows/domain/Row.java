package org.nengquan.settlement.rows.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of an answer. Each reader says which type the column has; a column that must not be empty and is, is a bug.
 *
 * @param values in the order of the query's columns
 */
public record Row(@Nullable Object[] values) {

    public String text(int column) {
        return (String) present(column);
    }

    public long number(int column) {
        return ((Number) present(column)).longValue();
    }

    public boolean yes(int column) {
        return (Boolean) present(column);
    }

    public UUID id(int column) {
        return (UUID) present(column);
    }

    public LocalDate date(int column) {
        return (LocalDate) present(column);
    }

    public Instant instant(int column) {
        return ((OffsetDateTime) present(column)).toInstant();
    }

    public Optional<String> optionalText(int column) {
        return Optional.ofNullable((String) values[column]);
    }

    public Optional<Long> optionalNumber(int column) {
        return Optional.ofNullable((Number) values[column]).map(Number::longValue);
    }

    public Optional<LocalDate> optionalDate(int column) {
        return Optional.ofNullable((LocalDate) values[column]);
    }

    public Optional<Instant> optionalInstant(int column) {
        return Optional.ofNullable((OffsetDateTime) values[column]).map(OffsetDateTime::toInstant);
    }

    private Object present(int column) {
        return Objects.requireNonNull(values[column], () -> "column " + column + " is empty");
    }
}

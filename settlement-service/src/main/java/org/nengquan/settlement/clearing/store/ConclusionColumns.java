package org.nengquan.settlement.clearing.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengquan.settlement.clearing.domain.Conclusion;
import org.nengquan.settlement.clearing.domain.Conclusion.Paid;
import org.nengquan.settlement.clearing.domain.Conclusion.Unwound;
import org.nengquan.settlement.clearing.domain.SettlementState.Defaulted;
import org.nengquan.settlement.clearing.domain.SettlementState.Settled;

/** The ends of trades as columns for {@code unnest}; what an end does not carry is null. */
record ConclusionColumns(List<Conclusion> conclusions) {

    static ConclusionColumns of(List<Conclusion> conclusions) {
        return new ConclusionColumns(conclusions);
    }

    String[] tradeNumbers() {
        return conclusions.stream().map(c -> c.trade().tradeNumber()).toArray(String[]::new);
    }

    String[] states() {
        return conclusions.stream().map(ConclusionColumns::state).toArray(String[]::new);
    }

    @Nullable
    Long[] fees() {
        return column(c -> paid(c).map(Settled::feeFen)).toArray(Long[]::new);
    }

    @Nullable
    String[] regions() {
        return column(c -> paid(c).flatMap(Settled::treasuryRegion)).toArray(String[]::new);
    }

    @Nullable
    LocalDate[] settledOn() {
        return column(c -> paid(c).map(Settled::on)).toArray(LocalDate[]::new);
    }

    @Nullable
    String[] codes() {
        return column(c -> unwound(c).map(d -> d.why().code())).toArray(String[]::new);
    }

    @Nullable
    String[] articles() {
        return column(c -> unwound(c).map(d -> d.why().article())).toArray(String[]::new);
    }

    @Nullable
    String[] reasons() {
        return column(c -> unwound(c).map(d -> d.why().reason())).toArray(String[]::new);
    }

    @Nullable
    LocalDate[] defaultedOn() {
        return column(c -> unwound(c).map(Defaulted::on)).toArray(LocalDate[]::new);
    }

    private <T> Stream<@Nullable T> column(Function<Conclusion, Optional<T>> value) {
        return conclusions.stream().map(c -> value.apply(c).orElse(null));
    }

    private static String state(Conclusion conclusion) {
        return switch (conclusion) {
            case Paid paid -> "SETTLED";
            case Unwound unwound -> "DEFAULTED";
        };
    }

    private static Optional<Settled> paid(Conclusion conclusion) {
        return conclusion instanceof Paid paid ? Optional.of(paid.state()) : Optional.empty();
    }

    private static Optional<Defaulted> unwound(Conclusion conclusion) {
        return conclusion instanceof Unwound unwound ? Optional.of(unwound.state()) : Optional.empty();
    }
}

package org.nengquan.settlement.clearing.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengquan.settlement.clearing.domain.Default;
import org.nengquan.settlement.clearing.domain.DeliveryNotice;
import org.nengquan.settlement.clearing.domain.DeliveryNotice.Completed;
import org.nengquan.settlement.clearing.domain.DeliveryNotice.Refused;

/** Delivery notices, as columns in and as rows out; what a notice does not carry is null. */
record NoticeColumns(List<DeliveryNotice> notices) {
    /** In the order in which {@link #notice} reads them. */
    static final String NAMES =
            "n.trade_number, n.outcome, n.happened_on, n.instrument, n.quantity, n.code, n.article, n.reason";

    static DeliveryNotice notice(@Nullable Object[] row, int from) {
        String trade = TradeColumns.text(row, from);
        var on = TradeColumns.date(row, from + 2);
        return switch (TradeColumns.text(row, from + 1)) {
            case "COMPLETED" ->
                new Completed(trade, on, TradeColumns.text(row, from + 3), TradeColumns.number(row, from + 4));
            default ->
                new Refused(
                        trade,
                        on,
                        new Default(
                                TradeColumns.text(row, from + 5),
                                TradeColumns.text(row, from + 6),
                                TradeColumns.text(row, from + 7)));
        };
    }

    String[] outcomes() {
        return notices.stream()
                .map(notice -> notice instanceof Completed ? "COMPLETED" : "REFUSED")
                .toArray(String[]::new);
    }

    @Nullable
    String[] instruments() {
        return column(notice -> completed(notice).map(Completed::instrument)).toArray(String[]::new);
    }

    @Nullable
    Long[] quantities() {
        return column(notice -> completed(notice).map(Completed::quantity)).toArray(Long[]::new);
    }

    @Nullable
    String[] reasons(Function<Default, String> part) {
        return column(notice -> refused(notice).map(refused -> part.apply(refused.why())))
                .toArray(String[]::new);
    }

    private <T> Stream<@Nullable T> column(Function<DeliveryNotice, Optional<T>> value) {
        return notices.stream().map(notice -> value.apply(notice).orElse(null));
    }

    private static Optional<Completed> completed(DeliveryNotice notice) {
        return notice instanceof Completed completed ? Optional.of(completed) : Optional.empty();
    }

    private static Optional<Refused> refused(DeliveryNotice notice) {
        return notice instanceof Refused refused ? Optional.of(refused) : Optional.empty();
    }
}

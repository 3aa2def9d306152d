package org.nengquan.trading.surveillance.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.nengquan.outbox.Outbox;
import org.nengquan.outbox.OutgoingEvent;
import org.nengquan.trading.journal.app.Board;
import org.nengquan.trading.surveillance.app.CaseAnnouncements;
import org.nengquan.trading.surveillance.app.OpenCase;
import org.nengquan.trading.surveillance.domain.CaseState;

/**
 * Tells by the general outbox, in the transaction that closes the case. The market's own outbox is numbered by the shard's
 * writer and is not for others to write into.
 */
@ApplicationScoped
class OutboxCaseAnnouncements implements CaseAnnouncements {
    private static final String TOPIC = "trading.surveillance";
    private static final String ARTICLE = "办法§16";

    private final Outbox outbox;
    private final Board board;

    OutboxCaseAnnouncements(Outbox outbox, Board board) {
        this.outbox = outbox;
        this.board = board;
    }

    @Override
    public Uni<Void> restricted(OpenCase decided, CaseState.Closed closed) {
        LocalDate on = Objects.requireNonNullElse(board.view().businessDate(), decided.businessDate());
        List<OutgoingEvent> events = closed.verdict().restricted().stream()
                .map(uscc -> new AccountRestrictedV1(
                        decided.alertId(), uscc, ARTICLE, closed.verdict().reason(), on))
                .map(body -> new OutgoingEvent(TOPIC, AccountRestrictedV1.TYPE, body.uscc(), on, body))
                .toList();
        return outbox.append(events);
    }
}

package org.nengquan.trading.market.app;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nengquan.trading.journal.app.Board;

/**
 * The market as it goes on: first the trades that the listener missed, then the books as they are, then everything that
 * happens.
 */
@ApplicationScoped
public class FollowMarket {
    /** Missed trades that are told again; who missed more is told so and reads the tape. */
    private static final int MOST_MISSED = 1_000;

    private final Board board;
    private final Tape tape;

    FollowMarket(Board board, Tape tape) {
        this.board = board;
        this.tape = tape;
    }

    /** What one listener is told. */
    public sealed interface Told {
        /** Something that happened. */
        record Now(Board.News news) implements Told {}

        /** More was missed after that trade than is told again; the tape has it. */
        record Gap(String after) implements Told {}
    }

    /** What is told first, and the trades among it, which may also wait in the listener's queue. */
    private record Beginning(List<Told> told, Set<Board.News> trades) {}

    /**
     * Listens until cancelled.
     *
     * @param lastSeen number of the last trade the listener knows; empty for a new listener, who missed nothing
     * @param tooSlow called once if the listener falls so far behind that it has to be cut off; nothing follows then
     */
    public Multi<Told> from(String lastSeen, Runnable tooSlow) {
        return Multi.createFrom().deferred(() -> {
            // The queue is open before the missed trades are read, so that nothing falls between the two.
            var listener = new Listener(tooSlow);
            Cancellable ears = board.news().subscribe().with(listener::hear);
            return begin(lastSeen)
                    .onItem()
                    .transformToMulti(beginning -> goOn(beginning, listener))
                    .onTermination()
                    .invoke(ears::cancel);
        });
    }

    private static Multi<Told> goOn(Beginning beginning, Listener listener) {
        Multi<Told> live = listener.heard()
                .emitOn(Infrastructure.getDefaultExecutor())
                .filter(news -> !beginning.trades().contains(news))
                .map(Told.Now::new);
        return Multi.createBy().concatenating().streams(Multi.createFrom().iterable(beginning.told()), live);
    }

    private Uni<Beginning> begin(String lastSeen) {
        return lastSeen.isEmpty()
                ? Uni.createFrom().item(() -> beginning(lastSeen, List.of()))
                : tape.since(lastSeen, MOST_MISSED + 1).map(missed -> beginning(lastSeen, missed));
    }

    private Beginning beginning(String lastSeen, List<Board.News.Trade> missed) {
        var told = new ArrayList<Told>();
        if (missed.size() > MOST_MISSED) {
            told.add(new Told.Gap(lastSeen));
        } else {
            missed.forEach(trade -> told.add(new Told.Now(trade)));
        }
        board.view().instruments().forEach(quote -> told.add(new Told.Now(new Board.News.Book(quote))));
        return new Beginning(told, new HashSet<>(missed));
    }
}

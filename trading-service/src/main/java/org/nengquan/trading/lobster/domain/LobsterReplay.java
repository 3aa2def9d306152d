package org.nengquan.trading.lobster.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.lobster.domain.OrderFlow.Standing;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.matching.domain.ListingEvent;

/** Plays a LOBSTER file through the engine and tells the book after each message. */
public final class LobsterReplay {
    private static final long BEFORE_THE_FILE = -1;
    private static final long TAKERS = -2;

    /** One engine order that stands for an order of the file, or for a part of it. */
    private record Piece(UUID id, long size) {}

    private final Scale scale;
    private final OrderFlow flow;
    private final Exchange exchange;
    private final Map<Standing, Deque<Piece>> pieces = new HashMap<>();
    private long ids;

    private LobsterReplay(List<Message> messages, Scale scale, OrderbookLine opening) {
        this.scale = scale;
        this.flow = new OrderFlow(messages);
        long lowest = Math.min(flow.lowestPrice(), opening.lowestPrice().orElse(Long.MAX_VALUE));
        long highest = Math.max(flow.highestPrice(), opening.highestPrice().orElse(0));
        this.exchange = new Exchange(scale.fenBelow(lowest), scale.fenAbove(highest));
        opening.levels().forEach(this::standBefore);
    }

    /**
     * Plays the file.
     *
     * @param lines the message file
     * @param scale of its prices
     * @param opening a line of the published orderbook file that says what stood before the first message; empty if
     *     nothing did
     * @param books takes the book after each message, in LOBSTER's orderbook format
     * @throws LobsterException with the line's number when a line cannot be read, or the engine does otherwise than it
     *     says
     */
    public static void play(List<String> lines, Scale scale, String opening, Consumer<String> books) {
        var messages = new ArrayList<Message>(lines.size());
        for (String line : lines) {
            messages.add(Message.parse(messages.size() + 1L, line));
        }
        var replay = new LobsterReplay(messages, scale, OrderbookLine.parse(opening));
        for (Message message : messages) {
            replay.play(message);
            books.accept(OrderbookLine.of(replay.exchange.depth(), scale).text());
        }
    }

    private void standBefore(OrderbookLine.Level level) {
        Standing standing = Standing.before(level.side(), level.price());
        place(standing, level.size(), 0);
    }

    private void play(Message message) {
        switch (message.type()) {
            case NEW -> place(Standing.known(message), message.size(), message.line());
            case PARTIAL_CANCEL -> cancelLast(message);
            case DELETE -> delete(message);
            case EXECUTION -> execute(message);
            case HIDDEN_EXECUTION, HALT -> nothingVisible();
        }
    }

    private void place(Standing standing, long size, long line) {
        var placed = new ArrayDeque<Piece>();
        for (long part : flow.pieces(standing, size, line)) {
            var piece =
                    new Piece(new UUID(standing.orderId() == 0 ? BEFORE_THE_FILE : standing.orderId(), ids++), part);
            List<Event> events =
                    exchange.place(piece.id(), standing.side(), scale.fen(line, standing.price()), piece.size());
            if (events.size() != 1 || !(events.getFirst() instanceof ListingEvent.OrderAccepted)) {
                throw new LobsterException(line, "the new order does not rest in the book: " + events);
            }
            placed.add(piece);
        }
        pieces.put(standing, placed);
    }

    private void cancelLast(Message message) {
        long cancelled = cancel(message, standing(message).removeLast());
        requireSize(message, cancelled);
    }

    /** What stood before the file is deleted piece by piece, for its messages tell of orders that have no other trace. */
    private void delete(Message message) {
        if (flow.standing(message).orderId() == 0) {
            cancelLast(message);
            return;
        }
        long cancelled = 0;
        for (Piece piece : standing(message)) {
            cancelled += cancel(message, piece);
        }
        pieces.remove(flow.standing(message));
        requireSize(message, cancelled);
    }

    private long cancel(Message message, Piece piece) {
        return exchange.cancel(piece.id(), message.side()).getFirst()
                        instanceof ListingEvent.OrderCancelled(UUID id, long remaining)
                ? remaining
                : 0;
    }

    private static void requireSize(Message message, long cancelled) {
        if (cancelled != message.size()) {
            throw new LobsterException(
                    message.line(), "takes " + message.size() + " units off, the engine had " + cancelled);
        }
    }

    /** Somebody on the other side takes it; the engine must give exactly this order its turn. */
    private void execute(Message message) {
        Deque<Piece> expected = standing(message);
        List<Event> events = exchange.place(
                new UUID(TAKERS, ids++),
                message.side().opposite(),
                scale.fen(message.line(), message.price()),
                message.size());
        long executed = 0;
        for (Event event : events) {
            if (event instanceof Event.TradeExecuted trade) {
                executed += requireTurn(message, expected, trade);
            }
        }
        requireSize(message, executed);
    }

    private static long requireTurn(Message message, Deque<Piece> expected, Event.TradeExecuted trade) {
        UUID maker = message.side() == Side.BUY ? trade.buyOrderId() : trade.sellOrderId();
        if (expected.stream().noneMatch(piece -> piece.id().equals(maker))) {
            throw new LobsterException(
                    message.line(),
                    "order " + message.orderId() + " is executed, the engine's turn is another's: "
                            + (maker.getMostSignificantBits() == BEFORE_THE_FILE
                                    ? "one from before the file"
                                    : "order " + maker.getMostSignificantBits()));
        }
        return trade.quantity();
    }

    private Deque<Piece> standing(Message message) {
        Deque<Piece> found = pieces.get(flow.standing(message));
        if (found == null || found.isEmpty()) {
            throw new LobsterException(message.line(), "order " + message.orderId() + " is not in the book");
        }
        return found;
    }

    /** Hidden orders and halts leave the visible book as it is. */
    private static void nothingVisible() {}
}

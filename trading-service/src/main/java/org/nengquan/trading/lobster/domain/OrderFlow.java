package org.nengquan.trading.lobster.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nengquan.trading.instrument.domain.Side;

/**
 * A whole message file, read before it is played, because of what comes later: the market knows no partial cancellation,
 * so an order is placed as several, one behind the other, of which those that will be cancelled stand last. That changes
 * neither a price level nor anybody's turn.
 */
final class OrderFlow {
    /** Which standing order a message means: LOBSTER's number, or what stood at a price before the file began. */
    record Standing(long orderId, Side side, long price) {
        static Standing known(Message message) {
            return new Standing(message.orderId(), message.side(), message.price());
        }

        static Standing before(Side side, long price) {
            return new Standing(0, side, price);
        }
    }

    private final List<Message> messages;
    private final Set<Long> born = new HashSet<>();
    private final Map<Standing, List<Long>> withdrawals = new HashMap<>();

    OrderFlow(List<Message> messages) {
        this.messages = List.copyOf(messages);
        for (Message message : messages) {
            if (message.type() == Message.Type.NEW && !born.add(message.orderId())) {
                throw new LobsterException(message.line(), "order " + message.orderId() + " came before");
            }
            if (message.withdraws() && !(isBorn(message) && message.type() == Message.Type.DELETE)) {
                withdrawals
                        .computeIfAbsent(standing(message), key -> new ArrayList<>())
                        .add(message.size());
            }
        }
    }

    List<Message> messages() {
        return messages;
    }

    /** Which order the message means. */
    Standing standing(Message message) {
        return isBorn(message) ? Standing.known(message) : Standing.before(message.side(), message.price());
    }

    /** A file may begin in the middle of a day: what came before it has no message of its own. */
    private boolean isBorn(Message message) {
        return born.contains(message.orderId());
    }

    /**
     * The sizes in which the order is placed, first in the queue first: what is executed or deleted at last, then what is
     * cancelled before, the next cancellation last.
     */
    List<Long> pieces(Standing standing, long size, long line) {
        List<Long> cancelled = withdrawals.getOrDefault(standing, List.of());
        long rest = size - cancelled.stream().mapToLong(Long::longValue).sum();
        if (rest < 0) {
            throw new LobsterException(line, "more is cancelled of the order later than its " + size + " units");
        }
        var pieces = new ArrayList<Long>();
        if (rest > 0) {
            pieces.add(rest);
        }
        pieces.addAll(cancelled.reversed());
        return pieces;
    }

    long lowestPrice() {
        return messages.stream()
                .filter(Message::moves)
                .mapToLong(Message::price)
                .min()
                .orElse(1);
    }

    long highestPrice() {
        return messages.stream()
                .filter(Message::moves)
                .mapToLong(Message::price)
                .max()
                .orElse(1);
    }
}

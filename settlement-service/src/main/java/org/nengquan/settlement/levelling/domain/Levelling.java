package org.nengquan.settlement.levelling.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * 调拨轧差: the fewest plain moves by which accounts that owe the others pay those that are owed. The largest pays the
 * largest first, and the same positions give the same moves.
 */
public final class Levelling {

    private Levelling() {}

    /**
     * What an account's books owe.
     *
     * @param account its code
     * @param owesFen to the others together; negative if it is owed
     * @param canPayFen what lies there and is not on its way out; below what it owes only while money is in transit to it
     */
    public record Position(String account, long owesFen, long canPayFen) {
        long paysFen() {
            return Math.max(0, Math.min(owesFen, canPayFen));
        }

        long receivesFen() {
            return Math.max(0, -owesFen);
        }
    }

    /** Money that has to go from one account to another; more than nothing. */
    public record Move(String from, String to, long amountFen) {}

    private record Open(String account, long fen) {
        Open less(long paidFen) {
            return new Open(account, fen - paidFen);
        }
    }

    /** At most one move for each account but one; nobody pays more than it owes and can, or receives more than it is owed. */
    public static List<Move> net(List<Position> positions) {
        Deque<Open> payers = sorted(positions, Position::paysFen);
        Deque<Open> receivers = sorted(positions, Position::receivesFen);
        List<Move> moves = new ArrayList<>();
        while (!payers.isEmpty() && !receivers.isEmpty()) {
            Open payer = payers.pop();
            Open receiver = receivers.pop();
            long fen = Math.min(payer.fen(), receiver.fen());
            moves.add(new Move(payer.account(), receiver.account(), fen));
            putBack(payers, payer.less(fen));
            putBack(receivers, receiver.less(fen));
        }
        return moves;
    }

    private static void putBack(Deque<Open> queue, Open rest) {
        if (rest.fen() > 0) {
            queue.push(rest);
        }
    }

    private static Deque<Open> sorted(List<Position> positions, ToLongFunction<Position> fen) {
        return new ArrayDeque<>(positions.stream()
                .map(position -> new Open(position.account(), fen.applyAsLong(position)))
                .filter(open -> open.fen() > 0)
                .sorted(Comparator.comparingLong(Open::fen).reversed().thenComparing(Open::account))
                .toList());
    }
}

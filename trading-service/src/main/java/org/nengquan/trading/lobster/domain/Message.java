package org.nengquan.trading.lobster.domain;

import java.util.regex.Pattern;
import org.nengquan.trading.instrument.domain.Side;

/**
 * One line of a LOBSTER message file: {@code time,type,order id,size,price,direction}.
 *
 * @param line its number in the file, from 1
 * @param type what happened
 * @param orderId LOBSTER's number of the order; 0 for hidden ones
 * @param size units
 * @param price as in the file: ten-thousandths of a dollar
 * @param side of the limit order that the message is about; of an execution, the one that was in the book
 */
record Message(long line, Type type, long orderId, long size, long price, Side side) {
    private static final int FIELDS = 6;
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern TIME = Pattern.compile("\\d{1,6}(\\.\\d{1,12})?");

    /** What a message may tell. */
    enum Type {
        /** 1: a limit order came. */
        NEW,
        /** 2: part of an order was cancelled. */
        PARTIAL_CANCEL,
        /** 3: what was left of an order was deleted. */
        DELETE,
        /** 4: a visible order was executed. */
        EXECUTION,
        /** 5: a hidden order was executed; no visible book changes. */
        HIDDEN_EXECUTION,
        /** 7: trading was halted or goes on; no visible book changes. */
        HALT
    }

    /** Reads a line; says with its number what is wrong with it. */
    static Message parse(long line, String text) {
        String[] fields = text.strip().split(",", -1);
        if (fields.length != FIELDS) {
            throw new LobsterException(line, "six fields are expected, found " + fields.length);
        }
        if (!TIME.matcher(fields[0]).matches()) {
            throw new LobsterException(line, "time is seconds after midnight, found '" + fields[0] + "'");
        }
        Type type = type(line, fields[1]);
        long size = whole(line, "size", fields[3]);
        if (size < 1 && type != Type.HALT) {
            throw new LobsterException(line, "size is positive, found " + size);
        }
        return new Message(
                line,
                type,
                whole(line, "order id", fields[2]),
                size,
                whole(line, "price", fields[4]),
                side(line, fields[5]));
    }

    private static Type type(long line, String field) {
        return switch (field) {
            case "1" -> Type.NEW;
            case "2" -> Type.PARTIAL_CANCEL;
            case "3" -> Type.DELETE;
            case "4" -> Type.EXECUTION;
            case "5" -> Type.HIDDEN_EXECUTION;
            case "7" -> Type.HALT;
            default -> throw new LobsterException(line, "type is one of 1 2 3 4 5 7, found '" + field + "'");
        };
    }

    private static Side side(long line, String field) {
        return switch (field) {
            case "1" -> Side.BUY;
            case "-1" -> Side.SELL;
            default -> throw new LobsterException(line, "direction is 1 or -1, found '" + field + "'");
        };
    }

    private static long whole(long line, String name, String field) {
        if (!WHOLE.matcher(field).matches()) {
            throw new LobsterException(line, name + " is a whole number, found '" + field + "'");
        }
        return Long.parseLong(field);
    }

    /** Whether it takes units off a standing order without a trade. */
    boolean withdraws() {
        return type == Type.PARTIAL_CANCEL || type == Type.DELETE;
    }

    /** Whether it touches a visible book. */
    boolean moves() {
        return type != Type.HIDDEN_EXECUTION && type != Type.HALT;
    }
}

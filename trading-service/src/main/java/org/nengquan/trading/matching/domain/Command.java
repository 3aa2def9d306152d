package org.nengquan.trading.matching.domain;

/**
 * Everything that can change the market, in one order. What is not a command does not happen; so the commands, once
 * written down, tell the market's whole story again. Each mode of trading has its own commands.
 *
 * <p>Amounts of money in fen, of quota in whole units.
 */
public sealed interface Command
        permits DayCommand,
                HaltCommand,
                RuleCommand,
                ListingCommand,
                BlockCommand,
                AuctionCommand,
                DirectedCommand,
                FirstCallCommand,
                PositionCommand,
                FactCommand {

    /** A command that a client may send again under the same key and that must then take effect once only. */
    interface Repeatable {
        /** Whose command it is. */
        String uscc();

        /** The client's key, unique for that participant. */
        String key();

        /** Whether the other command asks for the same under its key: everything alike but the ids that we gave. */
        boolean asksTheSameAs(Repeatable other);
    }

    /** Checks that an amount that moves is one. */
    static void requirePositive(long amount) {
        if (amount < 1) {
            throw new IllegalArgumentException("an amount that moves is positive: " + amount);
        }
    }
}

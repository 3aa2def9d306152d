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

    /**
     * What a repeatable command is known by.
     *
     * @param uscc whose command it is
     * @param purpose what kind of commands the client's keys are counted among
     * @param given the client's key, unique for that participant and purpose
     */
    record Key(String uscc, String purpose, String given) {
        private static final int FAR_APART = 0x9E3779B9;

        /** Participant and key end in digits as a rule; with the usual 31 the hashes of thousands of keys would meet. */
        @Override
        public int hashCode() {
            return (uscc.hashCode() + purpose.hashCode()) * FAR_APART + given.hashCode();
        }
    }

    /** A command that a client may send again under the same key and that must then take effect once only. */
    interface Repeatable {
        /** Whose command it is. */
        String uscc();

        /** Under which the command is remembered. */
        Key key();

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

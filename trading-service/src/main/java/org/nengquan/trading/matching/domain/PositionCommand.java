package org.nengquan.trading.matching.domain;

import java.util.UUID;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;

/** Takes something out of the market again. */
public sealed interface PositionCommand extends Command {

    /** Hands quota back to the registry. */
    record ReleaseQuota(
            UUID releaseId,
            String requestKey,
            String person,
            String uscc,
            Instrument instrument,
            Priority priority,
            long quantity)
            implements PositionCommand, Repeatable {
        public ReleaseQuota {
            Command.requirePositive(quantity);
        }

        @Override
        public Key key() {
            return new Key(uscc(), "release", requestKey);
        }

        @Override
        public boolean asksTheSameAs(Repeatable other) {
            return other instanceof ReleaseQuota release
                    && release.instrument == instrument
                    && release.priority == priority
                    && release.quantity == quantity;
        }
    }

    /** Hands cash back to settlement. */
    record ReleaseCash(UUID releaseId, String requestKey, String person, String uscc, long amountFen)
            implements PositionCommand, Repeatable {
        public ReleaseCash {
            Command.requirePositive(amountFen);
        }

        @Override
        public Key key() {
            return new Key(uscc(), "release", requestKey);
        }

        @Override
        public boolean asksTheSameAs(Repeatable other) {
            return other instanceof ReleaseCash release && release.amountFen == amountFen;
        }
    }
}

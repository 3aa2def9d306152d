package org.nengquan.trading.matching.domain;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.instrument.domain.Priority;

/** What two parties do about a block that they agreed off the book (大宗协议). */
public sealed interface BlockCommand extends Command {

    /**
     * The initiator states the agreement; its stake is reserved from now on.
     *
     * @param blockId the agreement's id, chosen by us; also stands for the initiator's confirmation
     * @param clientBlockId the client's key
     * @param person who sent it (token subject), for the stored refusal
     * @param counterpartyUscc with whom
     * @param intent the initiator's side of it
     */
    record ProposeBlock(UUID blockId, String clientBlockId, String person, String counterpartyUscc, Intent intent)
            implements BlockCommand, Repeatable {
        @Override
        public String uscc() {
            return intent.uscc();
        }

        @Override
        public Key key() {
            return new Key(uscc(), "block", clientBlockId);
        }

        @Override
        public boolean asksTheSameAs(Repeatable other) {
            return other instanceof ProposeBlock block
                    && block.intent.equals(intent)
                    && block.counterpartyUscc.equals(counterpartyUscc);
        }
    }

    /**
     * The counterparty confirms, and the trade is made.
     *
     * @param confirmationId chosen by us
     * @param blockId which agreement
     * @param requestKey the client's key
     * @param person who sent it
     * @param uscc the counterparty
     * @param share what its side adds to the agreement
     */
    record ConfirmBlock(UUID confirmationId, UUID blockId, String requestKey, String person, String uscc, Share share)
            implements BlockCommand, Repeatable {
        @Override
        public Key key() {
            return new Key(uscc(), "block-confirmation", requestKey);
        }

        @Override
        public boolean asksTheSameAs(Repeatable other) {
            return other instanceof ConfirmBlock confirm
                    && confirm.blockId.equals(blockId)
                    && confirm.share.equals(share);
        }
    }

    /** The counterparty turns the agreement down. */
    record RejectBlock(UUID blockId, String uscc) implements BlockCommand {}

    /** The initiator takes the agreement back. */
    record WithdrawBlock(UUID blockId, String uscc) implements BlockCommand {}

    /**
     * What only the confirming side knows.
     *
     * @param priority which of its units it gives, if it sells
     * @param projectId for which project it buys, if it buys for one
     */
    record Share(@Nullable Priority priority, @Nullable String projectId) {
        boolean isOf(boolean seller) {
            return seller == Objects.nonNull(priority);
        }
    }
}

package org.nengquan.trading.approval.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.trading.approval.domain.Proposal;

/** The kept proposals. All but {@link #waitingForTheMarket} and {@link #told} join the running transaction. */
public interface Proposals {

    /** Keeps a new proposal. */
    Uni<Void> add(Proposal.Proposed proposal);

    /** The proposal, locked until the transaction ends; empty if there is none of that subject. */
    Uni<Optional<Proposal>> lock(UUID id, Proposal.Subject subject);

    /** Keeps a decision. */
    Uni<Void> decide(Proposal decided);

    /** Approved proposals that the market was not told of yet, in the order of their decisions. */
    Uni<List<UUID>> waitingForTheMarket(Proposal.Subject subject);

    /** Notes that the market has been told. */
    Uni<Void> told(UUID id);
}

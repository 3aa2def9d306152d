package org.nengquan.trading.offering.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Ids;
import org.nengquan.problem.ProblemException;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.journal.app.Journal;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.matching.domain.DirectedCommand;
import org.nengquan.trading.matching.domain.DirectedEvent;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.offer.domain.DirectedTerms;

/** 定向投放 (办法§11): proposed and approved by two persons of the province, accepted by the project. */
@ApplicationScoped
public class PlaceDirectly {
    private final Journal journal;
    private final Ids ids;
    private final Offers offers;

    PlaceDirectly(Journal journal, Ids ids, Offers offers) {
        this.journal = journal;
        this.ids = ids;
        this.offers = offers;
    }

    public Uni<Outcome<DirectedOfferView>> propose(Caller caller, String key, DirectedTerms terms) {
        return journal.submit(new DirectedCommand.ProposeOffer(ids.next(), key, caller.person(), caller.uscc(), terms))
                .flatMap(applied -> answer(applied, caller));
    }

    /** The open offer; 404 if it is not the province's, 409 if it does not wait for approval. */
    public Uni<Outcome<DirectedOfferView>> approve(Caller caller, String key, UUID offerId) {
        return journal.submit(new DirectedCommand.ApproveOffer(key, caller.person(), caller.uscc(), offerId))
                .flatMap(applied -> answer(applied, caller));
    }

    /** The offer after a part was accepted; 404 if it was made to somebody else, 409 if it is not open. */
    public Uni<Outcome<DirectedOfferView>> accept(Caller caller, String key, UUID offerId, long quantity) {
        return journal.submit(new DirectedCommand.AcceptOffer(
                        ids.next(), key, caller.person(), caller.uscc(), offerId, quantity))
                .flatMap(applied -> answer(applied, caller));
    }

    private Uni<Outcome<DirectedOfferView>> answer(Applied applied, Caller caller) {
        return switch (applied.events().getFirst()) {
            case DirectedEvent.OfferRefused(var id, var why) -> Uni.createFrom().item(Outcome.refused(why));
            case DirectedEvent.OfferMissed(var id) ->
                offers.directed(id).map(found -> {
                    throw missed(found, caller);
                });
            case DirectedEvent.OfferProposed(var offer) -> found(offer.offerId());
            case DirectedEvent.OfferApproved(var id, var approver) -> found(id);
            case DirectedEvent.OfferAccepted accepted -> found(accepted.offerId());
            case Event other -> throw new IllegalStateException("a directed offer does not bring about " + other);
        };
    }

    private Uni<Outcome<DirectedOfferView>> found(UUID offerId) {
        return offers.directed(offerId).map(found -> Outcome.done(found.orElseThrow()));
    }

    private static ProblemException missed(Optional<DirectedOfferView> found, Caller caller) {
        boolean own = found.filter(offer -> caller.owns(offer.sellerUscc()) || caller.owns(offer.buyerUscc()))
                .isPresent();
        return own
                ? Problems.conflict(
                        "offer-has-moved-on",
                        Text.of("该定向投放的状态已变化，不能再进行此操作", "The offer has moved on to another state"))
                : Problems.notFound(Text.of("未找到该定向投放", "There is no such offer"));
    }
}

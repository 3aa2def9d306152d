package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.gate.domain.FourEyes;
import org.nengquan.trading.gate.domain.Gates;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.instrument.domain.TradeMode;
import org.nengquan.trading.offer.domain.DirectedOffer;
import org.nengquan.trading.offer.domain.DirectedTerms;
import org.nengquan.trading.participant.domain.Project;

/** 定向投放: the province offers units to a named project that passed joint review (办法§11). */
final class DirectedSales {
    private final Floor floor;
    private final Pledges pledges;
    /** In the order of their proposal. */
    private final Map<UUID, DirectedOffer> underWay = new LinkedHashMap<>();

    DirectedSales(Floor floor) {
        this.floor = floor;
        this.pledges = new Pledges(floor);
    }

    void apply(DirectedCommand command, List<Event> events) {
        switch (command) {
            case DirectedCommand.ProposeOffer propose -> propose(propose, events);
            case DirectedCommand.ApproveOffer approve -> approve(approve, events);
            case DirectedCommand.AcceptOffer accept -> accept(accept, events);
        }
    }

    Collection<DirectedOffer> underWay() {
        return underWay.values();
    }

    /** Puts the offers of a snapshot back; what is reserved for them is in the snapshot's balances already. */
    void restore(Snapshot snapshot) {
        snapshot.directedOffers().forEach(offer -> underWay.put(offer.offerId(), offer));
    }

    /** Offers whose last day this was are over. */
    void dayIsOver(List<Event> events) {
        LocalDate today = floor.day.openRules().businessDate();
        for (DirectedOffer offer : new ArrayList<>(underWay.values())) {
            if (!offer.terms().lastDay().isAfter(today)) {
                lapse(offer, events);
            }
        }
    }

    private void lapse(DirectedOffer offer, List<Event> events) {
        end(offer);
        events.add(new DirectedEvent.OfferLapsed(offer.offerId(), offer.remaining()));
    }

    /** The project's own quantity binds what it accepts, not what it is offered. */
    void endBarred(Recheck recheck, List<Event> events) {
        for (DirectedOffer offer : List.copyOf(underWay.values()).reversed()) {
            Refusal seller = recheck.of(Gates.DIRECTED_RESTING, sale(offer));
            Refusal buyer = recheck.of(Gates.DIRECTED_PROJECT, purchase(offer, offer.remaining()));
            if (seller != null) {
                bar(offer, offer.seller(), seller, events);
            } else if (buyer != null) {
                bar(offer, offer.buyer(), buyer, events);
            }
        }
    }

    private void bar(DirectedOffer offer, String uscc, Refusal why, List<Event> events) {
        end(offer);
        events.add(new DirectedEvent.OfferBarred(offer.offerId(), uscc, offer.remaining(), why));
    }

    private void end(DirectedOffer offer) {
        if (offer instanceof DirectedOffer.Open open) {
            pledges.end(sale(offer), open.remaining());
        }
        underWay.remove(offer.offerId());
    }

    private void propose(DirectedCommand.ProposeOffer command, List<Event> events) {
        Project project = floor.roll.projects.get(command.terms().projectId());
        if (project == null) {
            events.add(refused(command.offerId(), DirectedRefusals.projectUnknown(command.terms())));
            return;
        }
        var offer = new DirectedOffer.Proposed(
                command.offerId(), command.uscc(), project.uscc(), command.person(), command.terms());
        if (judge(offer) instanceof Decision.Refused no) {
            events.add(refused(command.offerId(), no));
            return;
        }
        underWay.put(offer.offerId(), offer);
        events.add(new DirectedEvent.OfferProposed(offer));
    }

    private void approve(DirectedCommand.ApproveOffer command, List<Event> events) {
        DirectedOffer found = underWay.get(command.offerId());
        if (!(found instanceof DirectedOffer.Proposed offer) || !offer.seller().equals(command.uscc())) {
            events.add(new DirectedEvent.OfferMissed(command.offerId()));
            return;
        }
        if (mayApprove(offer, command.person()) instanceof Decision.Refused no) {
            events.add(refused(command.offerId(), no));
            return;
        }
        pledges.make(sale(offer));
        underWay.put(offer.offerId(), offer.approved());
        events.add(new DirectedEvent.OfferApproved(offer.offerId(), command.person()));
    }

    private void accept(DirectedCommand.AcceptOffer command, List<Event> events) {
        DirectedOffer found = underWay.get(command.offerId());
        if (!(found instanceof DirectedOffer.Open offer) || !offer.buyer().equals(command.uscc())) {
            events.add(new DirectedEvent.OfferMissed(command.offerId()));
            return;
        }
        if (mayAccept(offer, command.quantity()) instanceof Decision.Refused no) {
            events.add(refused(command.offerId(), no));
            return;
        }
        trade(offer, command, events);
        DirectedOffer.Open left = offer.accepted(command.quantity());
        if (left.remaining() == 0) {
            underWay.remove(offer.offerId());
        } else {
            underWay.put(offer.offerId(), left);
        }
    }

    private Decision judge(DirectedOffer.Proposed offer) {
        Decision seller = Gates.check(Gates.DIRECTED_SELLER, sale(offer), floor.facts);
        if (seller instanceof Decision.Refused) {
            return seller;
        }
        Decision project = Gates.check(Gates.DIRECTED_PROJECT, purchase(offer, offer.remaining()), floor.facts);
        if (project instanceof Decision.Refused) {
            return project;
        }
        LocalDate today = floor.day.openRules().businessDate();
        return offer.terms().lastDay().isBefore(today)
                ? DirectedRefusals.lastDayOver(offer.terms(), today)
                : Decision.allowed();
    }

    private Decision mayApprove(DirectedOffer.Proposed offer, String person) {
        Decision second = FourEyes.check(offer.proposer(), person);
        if (second instanceof Decision.Refused) {
            return second;
        }
        Decision lawful = judge(offer);
        return lawful instanceof Decision.Refused
                ? lawful
                : Stake.check(sale(offer), floor.accounts.find(offer.seller()));
    }

    private Decision mayAccept(DirectedOffer.Open offer, long quantity) {
        if (quantity > offer.remaining()) {
            return DirectedRefusals.moreThanOffered(offer, quantity);
        }
        Intent purchase = purchase(offer, quantity);
        Decision buyer = Gates.check(Gates.DIRECTED_BUYER, purchase, floor.facts);
        if (buyer instanceof Decision.Refused) {
            return buyer;
        }
        Decision seller = Gates.check(Gates.STILL_LAWFUL, sale(offer), floor.facts);
        return seller instanceof Decision.Refused ? seller : Stake.check(purchase, floor.accounts.find(offer.buyer()));
    }

    private void trade(DirectedOffer.Open offer, DirectedCommand.AcceptOffer command, List<Event> events) {
        long priceFen = offer.terms().priceFen();
        Intent purchase = purchase(offer, command.quantity());
        pledges.make(purchase);
        Order buy = pledges.order(command.acceptanceId(), purchase);
        Order sell = pledges.order(offer.offerId(), sale(offer));
        pledges.trade(buy, sell, command.quantity(), priceFen);
        events.add(new DirectedEvent.OfferAccepted(offer.offerId(), command.acceptanceId(), command.quantity()));
        floor.book(
                floor.traded(TradeMode.DIRECTED, buy, sell, command.quantity(), priceFen),
                buy.account,
                sell.account,
                events);
    }

    private static Intent sale(DirectedOffer offer) {
        DirectedTerms terms = offer.terms();
        return new Intent(
                offer.seller(),
                terms.instrument(),
                Side.SELL,
                terms.priority(),
                null,
                terms.priceFen(),
                terms.quantity());
    }

    private static Intent purchase(DirectedOffer offer, long quantity) {
        DirectedTerms terms = offer.terms();
        return new Intent(
                offer.buyer(), terms.instrument(), Side.BUY, null, terms.projectId(), terms.priceFen(), quantity);
    }

    private static Event refused(UUID offerId, Decision no) {
        return new DirectedEvent.OfferRefused(offerId, ((Decision.Refused) no).why());
    }
}

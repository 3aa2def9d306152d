package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.ParameterName;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.instrument.domain.TradeMode;
import org.nengquan.trading.offer.domain.DirectedOffer;
import org.nengquan.trading.offer.domain.FirstCall;
import org.nengquan.trading.participant.domain.CoalUse;
import org.nengquan.trading.participant.domain.JointReview;
import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.ParticipantKind;
import org.nengquan.trading.participant.domain.ParticipantStatus;
import org.nengquan.trading.participant.domain.Project;

/** 定向投放 and 优先收储 once more, from the rule text: the part of the naive market that offers to one named party. */
final class NaiveOffers {
    private static final class Directed {
        DirectedCommand.ProposeOffer asked;
        String buyer;
        NaiveMarket.Resting side;
    }

    private static final class Call {
        FirstCallCommand.OfferToCity asked;
        String region;
        long left;
        long days;
    }

    private final NaiveMarket market;
    private final List<Directed> directed = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final Map<String, Long> freed = new TreeMap<>();

    NaiveOffers(NaiveMarket market) {
        this.market = market;
    }

    void apply(DirectedCommand command, List<Object> said) {
        switch (command) {
            case DirectedCommand.ProposeOffer c -> propose(c, said);
            case DirectedCommand.ApproveOffer c -> approve(c, said);
            case DirectedCommand.AcceptOffer c -> accept(c, said);
        }
    }

    void apply(FirstCallCommand command, List<Object> said) {
        switch (command) {
            case FirstCallCommand.OfferToCity c -> offer(c, said);
            case FirstCallCommand.TakeUp c -> take(c, said);
        }
    }

    private void propose(DirectedCommand.ProposeOffer c, List<Object> said) {
        Project project = market.projects.get(c.terms().projectId());
        String no = project == null ? "project-unknown" : proposalRefusal(c, project.uscc());
        if (no != null) {
            said.add(new NaiveMarket.Refused(c.offerId(), no));
            return;
        }
        var offer = new Directed();
        offer.asked = c;
        offer.buyer = project.uscc();
        directed.add(offer);
        said.add(new DirectedEvent.OfferProposed(
                new DirectedOffer.Proposed(c.offerId(), c.uscc(), project.uscc(), c.person(), c.terms())));
    }

    private String proposalRefusal(DirectedCommand.ProposeOffer c, String buyer) {
        Intent sale = sale(c);
        String no = market.closedRefusal(sale.instrument());
        no = no == null ? mayTrade(c.uscc(), true) : no;
        if (no == null && market.participants.get(c.uscc()).kind() != ParticipantKind.PROVINCE) {
            no = "only-province-places";
        }
        no = no == null ? stepRefusal(sale) : no;
        Intent purchase = purchase(c, buyer, c.terms().quantity());
        no = no == null ? mayTrade(buyer, false) : no;
        no = no == null ? market.projectRefusal(purchase, market.participants.get(buyer)) : no;
        if (no == null && c.terms().lastDay().isBefore(market.open)) {
            no = "offer-is-over";
        }
        return no;
    }

    private void approve(DirectedCommand.ApproveOffer c, List<Object> said) {
        Directed offer = find(c.offerId());
        if (offer == null || offer.side != null || !offer.asked.uscc().equals(c.uscc())) {
            said.add(new DirectedEvent.OfferMissed(c.offerId()));
            return;
        }
        String no = offer.asked.person().equals(c.person()) ? "four-eyes" : proposalRefusal(offer.asked, offer.buyer);
        no = no == null ? market.stakeRefusal(sale(offer.asked)) : no;
        if (no != null) {
            said.add(new NaiveMarket.Refused(c.offerId(), no));
            return;
        }
        offer.side = market.side(c.offerId(), sale(offer.asked));
        said.add(new DirectedEvent.OfferApproved(c.offerId(), c.person()));
    }

    private void accept(DirectedCommand.AcceptOffer c, List<Object> said) {
        Directed offer = find(c.offerId());
        if (offer == null || offer.side == null || !offer.buyer.equals(c.uscc())) {
            said.add(new DirectedEvent.OfferMissed(c.offerId()));
            return;
        }
        Intent purchase = purchase(offer.asked, c.uscc(), c.quantity());
        String no = c.quantity() > offer.side.left ? "more-than-offered" : null;
        no = no == null ? market.firstRefusal(purchase, TradeMode.DIRECTED) : no;
        no = no == null ? stillLawful(offer.side.intent) : no;
        no = no == null ? market.stakeRefusal(purchase) : no;
        if (no != null) {
            said.add(new NaiveMarket.Refused(c.offerId(), no));
            return;
        }
        said.add(new DirectedEvent.OfferAccepted(c.offerId(), c.acceptanceId(), c.quantity()));
        market.trade(
                market.side(c.acceptanceId(), purchase),
                offer.side,
                new long[] {c.quantity(), offer.asked.terms().priceFen()},
                TradeMode.DIRECTED,
                said);
        directed.removeIf(o -> o.side != null && o.side.left == 0);
    }

    private void offer(FirstCallCommand.OfferToCity c, List<Object> said) {
        Intent sale = saved(c.uscc(), c.instrument(), Side.SELL, c.quantity());
        String no = market.standingRefusal(sale);
        Long window = market.open == null ? null : market.value(ParameterName.FIRST_CALL_DAYS, market.open);
        boolean saver = no == null && market.participants.get(c.uscc()).kind() == ParticipantKind.VOLUNTARY;
        if (no == null && (!saver || window == null || window == 0)) {
            no = "first-call-not-needed";
        }
        no = no == null ? market.stakeRefusal(sale) : no;
        String key = key(c.uscc(), c.instrument());
        long there = NaiveMarket.of(market.free, c.uscc() + " " + NaiveMarket.bucket(sale));
        if (no == null && c.quantity() > there - freed.getOrDefault(key, 0L)) {
            no = "first-call-already-passed";
        }
        if (no != null) {
            said.add(new NaiveMarket.Refused(c.callId(), no));
            return;
        }
        var call = new Call();
        call.asked = c;
        call.region = market.participants.get(c.uscc()).regionCode();
        call.left = c.quantity();
        call.days = window;
        calls.add(call);
        reserve(call, c.quantity());
        said.add(new FirstCallEvent.CallOpened(new FirstCall(
                c.callId(), c.uscc(), call.region, c.instrument(), c.quantity(), market.open, (int) call.days)));
    }

    private void take(FirstCallCommand.TakeUp c, List<Object> said) {
        Participant city = market.participants.get(c.uscc());
        Call call = calls.stream()
                .filter(open -> open.asked.callId().equals(c.callId()))
                .filter(open -> city != null
                        && city.kind() == ParticipantKind.CITY
                        && city.regionCode().equals(open.region))
                .findFirst()
                .orElse(null);
        if (call == null) {
            said.add(new FirstCallEvent.CallMissed(c.callId()));
            return;
        }
        Instrument instrument = call.asked.instrument();
        Intent purchase = saved(c.uscc(), instrument, Side.BUY, c.quantity());
        Intent sale = saved(call.asked.uscc(), instrument, Side.SELL, call.left);
        String no = market.standingRefusal(purchase);
        no = no == null ? market.quantityRefusal(purchase) : no;
        no = no == null ? stepRefusal(purchase) : no;
        no = no == null ? market.standingRefusal(sale) : no;
        no = no == null && c.quantity() > call.left ? "more-than-offered" : no;
        no = no == null ? market.stakeRefusal(purchase) : no;
        if (no != null) {
            said.add(new NaiveMarket.Refused(c.callId(), no));
            return;
        }
        said.add(new FirstCallEvent.CallTaken(c.callId(), c.takeId(), c.quantity()));
        var seller = new NaiveMarket.Resting();
        seller.id = c.callId();
        seller.intent = sale;
        seller.left = call.left;
        market.trade(
                market.side(c.takeId(), purchase),
                seller,
                new long[] {c.quantity(), purchase.priceFen()},
                TradeMode.FIRST_CALL,
                said);
        call.left -= c.quantity();
        calls.removeIf(open -> open.left == 0);
    }

    /** 截止日已过的投放失效；窗口期届满，未收储的可自由出让. */
    void dayIsOver(List<Object> said) {
        for (Directed offer : List.copyOf(directed)) {
            if (!offer.asked.terms().lastDay().isAfter(market.open)) {
                long left = offer.side == null ? offer.asked.terms().quantity() : offer.side.left;
                if (offer.side != null) {
                    market.move(offer.side, offer.side.left, 1);
                }
                directed.remove(offer);
                said.add(new DirectedEvent.OfferLapsed(offer.asked.offerId(), left));
            }
        }
        for (Call call : List.copyOf(calls)) {
            call.days--;
            if (call.days == 0) {
                calls.remove(call);
                reserve(call, -call.left);
                freed.merge(key(call.asked.uscc(), call.asked.instrument()), call.left, Long::sum);
                said.add(new FirstCallEvent.CallFreed(call.asked.callId(), call.left));
            }
        }
    }

    /** 任一方不再符合条件的投放撤销；报价单位不再符合条件的优先收储报价撤销，不视为已经过窗口期. */
    void endBarred(List<Object> said) {
        for (Directed offer : List.copyOf(directed).reversed()) {
            String seller = mayTrade(offer.asked.uscc(), true);
            if (seller == null && market.participants.get(offer.asked.uscc()).kind() != ParticipantKind.PROVINCE) {
                seller = "only-province-places";
            }
            long left = offer.side == null ? offer.asked.terms().quantity() : offer.side.left;
            String buyer = mayTrade(offer.buyer, false);
            if (buyer == null) {
                buyer = market.projectRefusal(
                        purchase(offer.asked, offer.buyer, left), market.participants.get(offer.buyer));
            }
            if (seller != null || buyer != null) {
                if (offer.side != null) {
                    market.move(offer.side, left, 1);
                }
                directed.remove(offer);
                String who = seller == null ? offer.buyer : offer.asked.uscc();
                said.add(new NaiveMarket.Barred(offer.asked.offerId(), who, left, seller == null ? buyer : seller));
            }
        }
        for (Call call : List.copyOf(calls).reversed()) {
            String no = market.restingRefusal(saved(call.asked.uscc(), call.asked.instrument(), Side.SELL, call.left));
            if (no != null) {
                calls.remove(call);
                reserve(call, -call.left);
                said.add(new NaiveMarket.Barred(call.asked.callId(), call.asked.uscc(), call.left, no));
            }
        }
    }

    /** 自愿参与交易单位的节约指标，未经所在市优先收储的不得出让. */
    boolean cityComesFirst(Intent want) {
        Long window = market.value(ParameterName.FIRST_CALL_DAYS, market.open);
        boolean concerned = window != null && window > 0 && isSaver(want);
        return concerned && want.quantity() > freed.getOrDefault(key(want.uscc(), want.instrument()), 0L);
    }

    /** A stake was set aside (-1) or came back (1): freed units go with it. */
    void stakeMoved(Intent intent, long quantity, int direction) {
        if (isSaver(intent)) {
            String key = key(intent.uscc(), intent.instrument());
            freed.put(key, Math.max(0, freed.getOrDefault(key, 0L) + direction * quantity));
        }
    }

    /** Units left the market. */
    void left(String uscc, Instrument instrument, Priority priority) {
        if (priority == Priority.SAVED) {
            long there = NaiveMarket.of(market.free, uscc + " " + Bucket.of(instrument, priority));
            freed.computeIfPresent(key(uscc, instrument), (key, units) -> Math.min(units, there));
        }
    }

    /** What may have changed since the party was judged: itself, its region, its project. */
    String stillLawful(Intent intent) {
        String no = mayTrade(intent.uscc(), intent.side() == Side.SELL);
        Participant who = market.participants.get(intent.uscc());
        boolean city = no == null && intent.side() == Side.SELL && who.kind() == ParticipantKind.CITY;
        if (city && !market.regionMaySell(who.regionCode())) {
            return "region-missed-target";
        }
        Project project = intent.projectId() == null ? null : market.projects.get(intent.projectId());
        if (no == null && project != null && project.jointReview() != JointReview.PASSED) {
            return "joint-review-not-passed";
        }
        boolean coal = project != null && intent.instrument() == Instrument.COAL;
        return no == null && coal && project.coalUse() != CoalUse.REPLACEMENT ? "coal-use-not-replacement" : no;
    }

    String mayTrade(String uscc, boolean sells) {
        Participant who = market.participants.get(uscc);
        boolean leaves = who != null && sells && who.status() == ParticipantStatus.SELL_ONLY;
        boolean may = who != null && (leaves || who.status() == ParticipantStatus.ACTIVE);
        if (!may || market.frozen.contains(uscc)) {
            return "participant-not-active";
        }
        return !leaves && market.ets.containsKey(uscc) && market.ets.get(uscc)[1] == 1 ? "ets-covered" : null;
    }

    String stepRefusal(Intent want) {
        LocalDate today = market.open;
        boolean onStep = want.priceFen() % market.value(ParameterName.TICK_FEN, today) == 0
                && want.quantity() % market.value(ParameterName.LOT, today) == 0;
        return onStep ? null : "not-on-tick-or-lot";
    }

    Set<String> open() {
        var all = new HashSet<String>();
        directed.forEach(o -> all.add(
                o.asked.offerId() + " " + (o.side == null ? o.asked.terms().quantity() : o.side.left)));
        calls.forEach(call -> all.add(call.asked.callId() + " " + call.left + " " + call.days));
        freed.forEach((key, units) -> {
            if (units > 0) {
                all.add(key + " " + units);
            }
        });
        return all;
    }

    private Directed find(UUID id) {
        return directed.stream()
                .filter(offer -> offer.asked.offerId().equals(id))
                .findFirst()
                .orElse(null);
    }

    private boolean isSaver(Intent intent) {
        Participant who = market.participants.get(intent.uscc());
        return intent.side() == Side.SELL
                && intent.priority() == Priority.SAVED
                && who != null
                && who.kind() == ParticipantKind.VOLUNTARY;
    }

    private void reserve(Call call, long quantity) {
        String key = call.asked.uscc() + " " + Bucket.of(call.asked.instrument(), Priority.SAVED);
        NaiveMarket.add(market.free, key, -quantity);
        NaiveMarket.add(market.reserved, key, quantity);
    }

    private Intent saved(String uscc, Instrument instrument, Side side, long quantity) {
        long price = market.open == null ? 1 : market.previousClose.get(instrument);
        return new Intent(uscc, instrument, side, side == Side.SELL ? Priority.SAVED : null, null, price, quantity);
    }

    private static String key(String uscc, Instrument instrument) {
        return uscc + " " + instrument;
    }

    private static Intent sale(DirectedCommand.ProposeOffer c) {
        return new Intent(
                c.uscc(),
                c.terms().instrument(),
                Side.SELL,
                c.terms().priority(),
                null,
                c.terms().priceFen(),
                c.terms().quantity());
    }

    private static Intent purchase(DirectedCommand.ProposeOffer c, String buyer, long quantity) {
        return new Intent(
                buyer,
                c.terms().instrument(),
                Side.BUY,
                null,
                c.terms().projectId(),
                c.terms().priceFen(),
                quantity);
    }
}

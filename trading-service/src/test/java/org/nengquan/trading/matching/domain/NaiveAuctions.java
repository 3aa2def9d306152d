package org.nengquan.trading.matching.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nengquan.trading.auction.domain.Bid;
import org.nengquan.trading.auction.domain.Draft;
import org.nengquan.trading.auction.domain.Lot;
import org.nengquan.trading.auction.domain.NaiveAllocation;
import org.nengquan.trading.auction.domain.Opening;
import org.nengquan.trading.auction.domain.Result;
import org.nengquan.trading.auction.domain.Standing;
import org.nengquan.trading.auction.domain.Step;
import org.nengquan.trading.auction.domain.Terms;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.ParameterName;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.instrument.domain.TradeMode;

/** 单向竞价 once more, from the published rules: the part of the naive market that holds auctions. */
final class NaiveAuctions {
    private enum Part {
        NOTICE,
        BIDS,
        OPENINGS
    }

    private static final class Running {
        Terms terms;
        NaiveMarket.Resting owner;
        Part part;
        int days;
        String seed = "";
        final List<Sealed> bids = new ArrayList<>();
    }

    private static final class Sealed {
        AuctionCommand.SealBid asked;
        long deposit;
        NaiveMarket.Resting side;
        Opening opened;
        boolean barred;

        boolean waits() {
            return opened == null && !barred;
        }
    }

    private final NaiveMarket market;
    private final NaiveOffers law;
    private final List<Running> running = new ArrayList<>();

    NaiveAuctions(NaiveMarket market) {
        this.market = market;
        this.law = new NaiveOffers(market);
    }

    void apply(AuctionCommand command, List<Object> said) {
        switch (command) {
            case AuctionCommand.Announce c -> announce(c, said);
            case AuctionCommand.SealBid c -> seal(c, said);
            case AuctionCommand.OpenBid c -> open(c, said);
        }
    }

    /** Without figures there are no auctions. */
    String refusal() {
        boolean ruled = market.value(ParameterName.AUCTION_DEPOSIT_PERCENT, market.open) != null
                && market.value(ParameterName.AUCTION_NOTICE_DAYS, market.open) != null;
        return ruled ? null : "auction-not-regulated";
    }

    /** Every side that is not traded yet, the covers of sealed bids too. */
    List<NaiveMarket.Resting> sides() {
        var all = new ArrayList<NaiveMarket.Resting>();
        for (Running auction : running) {
            all.add(auction.owner);
            auction.bids.forEach(bid -> all.add(bid.side));
        }
        return all;
    }

    Set<String> open() {
        var all = new HashSet<String>();
        running.forEach(a -> all.add(a.terms.auctionId() + " " + a.days + " " + a.bids.size()));
        return all;
    }

    private void announce(AuctionCommand.Announce c, List<Object> said) {
        Draft draft = c.draft();
        Lot lot = draft.lot();
        var wish = new Intent(
                c.uscc(),
                lot.instrument(),
                lot.side(),
                lot.priority(),
                lot.projectId(),
                lot.reservePriceFen(),
                lot.quantity());
        String no = market.firstRefusal(wish, TradeMode.AUCTION);
        if (no == null && draft.noticeDays() < market.value(ParameterName.AUCTION_NOTICE_DAYS, market.open)) {
            no = "notice-too-short";
        }
        no = no == null ? market.stakeRefusal(wish) : no;
        if (no != null) {
            said.add(new NaiveMarket.Refused(c.auctionId(), no));
            return;
        }
        LocalDate today = market.open;
        var auction = new Running();
        auction.terms = new Terms(
                c.auctionId(), c.uscc(), today, market.value(ParameterName.AUCTION_DEPOSIT_PERCENT, today), draft);
        auction.owner = market.side(c.auctionId(), wish);
        auction.part = draft.noticeDays() == 0 ? Part.BIDS : Part.NOTICE;
        auction.days = draft.noticeDays() == 0 ? draft.biddingDays() : draft.noticeDays();
        running.add(auction);
        said.add(new AuctionEvent.AuctionAnnounced(auction.terms));
    }

    private void seal(AuctionCommand.SealBid c, List<Object> said) {
        Running auction = find(c.auctionId());
        if (auction == null) {
            said.add(new AuctionEvent.AuctionMissed(c.auctionId()));
            return;
        }
        String no = sealRefusal(auction, c);
        if (no != null) {
            said.add(new NaiveMarket.Refused(c.auctionId(), no));
            return;
        }
        var bid = new Sealed();
        bid.asked = c;
        bid.deposit = deposit(auction, c);
        Intent cover = wish(
                auction, c, auction.terms.lot().reservePriceFen(), c.sealing().cover());
        if (sale(auction)) {
            bid.side = unstaked(c.bidId(), cover);
            cash(c.uscc(), -bid.deposit, bid.deposit);
        } else {
            bid.side = market.side(c.bidId(), cover);
        }
        auction.bids.add(bid);
        said.add(new AuctionEvent.BidSealed(
                c.auctionId(), new Bid.Sealed(c.bidId(), c.uscc(), bid.deposit, c.sealing())));
    }

    private String sealRefusal(Running auction, AuctionCommand.SealBid c) {
        if (auction.part != Part.BIDS) {
            return "auction-not-bidding";
        }
        if (auction.terms.owner().equals(c.uscc())) {
            return "own-auction";
        }
        if (auction.bids.stream().anyMatch(bid -> bid.asked.uscc().equals(c.uscc()))) {
            return "bid-already-sealed";
        }
        if (sale(auction) == (c.sealing().priority() != null)) {
            return "bid-names-its-units";
        }
        Intent cover = wish(
                auction, c, auction.terms.lot().reservePriceFen(), c.sealing().cover());
        String no = market.firstRefusal(cover, TradeMode.AUCTION);
        if (no != null || !sale(auction)) {
            return no == null ? market.stakeRefusal(cover) : no;
        }
        return NaiveMarket.of(market.free, c.uscc() + " CASH") < deposit(auction, c) ? "cash-too-small" : null;
    }

    private void open(AuctionCommand.OpenBid c, List<Object> said) {
        Running auction = find(c.auctionId());
        Sealed bid = auction == null
                ? null
                : auction.bids.stream()
                        .filter(b -> b.asked.uscc().equals(c.uscc()))
                        .findFirst()
                        .orElse(null);
        if (bid == null) {
            said.add(new AuctionEvent.AuctionMissed(c.auctionId()));
            return;
        }
        Intent wish =
                wish(auction, bid.asked, c.opening().priceFen(), c.opening().quantity());
        String no = openRefusal(auction, bid, c, wish);
        if (no != null) {
            said.add(new NaiveMarket.Refused(c.auctionId(), no));
            return;
        }
        unseal(auction, bid);
        bid.side = market.side(bid.asked.bidId(), wish);
        bid.opened = c.opening();
        said.add(new AuctionEvent.BidOpened(c.auctionId(), bid.asked.bidId(), c.opening()));
    }

    private String openRefusal(Running auction, Sealed bid, AuctionCommand.OpenBid c, Intent wish) {
        if (bid.barred) {
            return "bid-barred";
        }
        if (auction.part != Part.OPENINGS || bid.opened != null) {
            return "bid-not-to-be-opened";
        }
        String sealed = sha256(String.join(
                "\n",
                "nengquan.auction-bid.v1",
                c.auctionId().toString(),
                c.uscc(),
                "" + c.opening().priceFen(),
                "" + c.opening().quantity(),
                c.opening().nonce(),
                "end"));
        if (!sealed.equals(bid.asked.sealing().commitment().sha256())) {
            return "opening-is-not-the-sealed-bid";
        }
        if (c.opening().quantity() > bid.asked.sealing().cover()) {
            return "bid-above-cover";
        }
        String no = market.closedRefusal(wish.instrument());
        no = no == null ? law.stepRefusal(wish) : no;
        long has = NaiveMarket.of(market.free, c.uscc() + " CASH") + bid.deposit;
        boolean poor = sale(auction) && wish.priceFen() * wish.quantity() > has;
        return no == null && poor ? "cash-too-small" : no;
    }

    void dayIsOver(List<Object> said) {
        for (Running auction : List.copyOf(running)) {
            auction.days--;
            if (auction.days == 0) {
                moveOn(auction, said);
            }
        }
    }

    private void moveOn(Running auction, List<Object> said) {
        UUID id = auction.terms.auctionId();
        switch (auction.part) {
            case NOTICE -> {
                auction.part = Part.BIDS;
                auction.days = auction.terms.draft().biddingDays();
                said.add(new AuctionEvent.BiddingBegan(id));
            }
            case BIDS -> {
                auction.part = Part.OPENINGS;
                auction.days = auction.terms.draft().revealDays();
                auction.seed = seed(auction);
                said.add(new AuctionEvent.BiddingEnded(
                        id,
                        auction.seed,
                        auction.bids.stream()
                                .map(bid -> bid.asked.sealing().commitment())
                                .toList()));
            }
            case OPENINGS -> end(auction, law.stillLawful(auction.owner.intent) != null, said);
        }
    }

    /** 发起方不再符合条件的竞价撤销；报价方不再符合条件的密封报价撤销，保证金退回. */
    void endBarred(List<Object> said) {
        for (Running auction : List.copyOf(running).reversed()) {
            String no = market.restingRefusal(auction.owner.intent);
            if (no != null) {
                said.add(new NaiveMarket.Barred(auction.terms.auctionId(), auction.terms.owner(), 0, no));
                callOff(auction, said);
            } else {
                endBarred(auction, said);
            }
        }
    }

    private void endBarred(Running auction, List<Object> said) {
        for (Sealed bid : auction.bids.reversed()) {
            String no = bid.waits() ? market.restingRefusal(bid.side.intent) : null;
            if (no != null) {
                unseal(auction, bid);
                bid.side.left = 0;
                bid.barred = true;
                said.add(new NaiveMarket.Barred(bid.asked.bidId(), bid.asked.uscc(), 0, no));
            }
        }
    }

    private void callOff(Running auction, List<Object> said) {
        auction.seed = auction.seed.isEmpty() ? seed(auction) : auction.seed;
        var curve = new ArrayList<Step>();
        for (Sealed bid : ranked(auction)) {
            long asked = bid.opened.quantity();
            curve.add(new Step(bid.asked.bidId(), bid.opened.priceFen(), asked, Standing.BARRED, 0, 0));
            market.move(bid.side, bid.side.left, 1);
        }
        List<Sealed> waiting = auction.bids.stream().filter(Sealed::waits).toList();
        waiting.forEach(bid -> unseal(auction, bid));
        market.move(auction.owner, auction.owner.left, 1);
        running.remove(auction);
        said.add(new AuctionEvent.AuctionEnded(auction.terms, new Result(auction.seed, 0, 0, curve, waiting.size())));
    }

    private void end(Running auction, boolean ownerIsOut, List<Object> said) {
        List<Sealed> ranked = ranked(auction);
        Set<UUID> barred = new HashSet<>();
        ranked.stream()
                .filter(bid -> ownerIsOut || law.stillLawful(bid.side.intent) != null)
                .forEach(bid -> barred.add(bid.asked.bidId()));
        var given = new NaiveAllocation(
                auction.terms, ranked.stream().map(NaiveAuctions::bid).toList(), barred, auction.seed);
        var curve = new ArrayList<Step>();
        for (Sealed bid : ranked) {
            UUID id = bid.asked.bidId();
            long won = given.awarded.getOrDefault(id, 0L);
            long paid = given.paid.getOrDefault(id, 0L);
            curve.add(new Step(
                    id,
                    bid.opened.priceFen(),
                    bid.opened.quantity(),
                    standing(auction, bid, barred.contains(id), won),
                    won,
                    paid));
            if (won > 0) {
                NaiveMarket.Resting buy = sale(auction) ? bid.side : auction.owner;
                NaiveMarket.Resting sell = sale(auction) ? auction.owner : bid.side;
                market.trade(buy, sell, new long[] {won, paid}, TradeMode.AUCTION, said);
            }
            market.move(bid.side, bid.side.left, 1);
            bid.side.left = 0;
        }
        List<Sealed> unopened = auction.bids.stream().filter(Sealed::waits).toList();
        unopened.forEach(bid -> lose(auction, bid, said));
        market.move(auction.owner, auction.owner.left, 1);
        running.remove(auction);
        said.add(new AuctionEvent.AuctionEnded(
                auction.terms, new Result(auction.seed, given.sold, given.marginal, curve, unopened.size())));
    }

    private static Standing standing(Running auction, Sealed bid, boolean barred, long won) {
        if (barred) {
            return Standing.BARRED;
        }
        long reserve = auction.terms.lot().reservePriceFen();
        if (sale(auction) ? bid.opened.priceFen() < reserve : bid.opened.priceFen() > reserve) {
            return Standing.OUTSIDE_RESERVE;
        }
        if (won == 0) {
            return Standing.LOST;
        }
        return won < bid.opened.quantity() ? Standing.WON_IN_PART : Standing.WON;
    }

    private void lose(Running auction, Sealed bid, List<Object> said) {
        if (bid.deposit == 0) {
            unseal(auction, bid);
            return;
        }
        cash(bid.asked.uscc(), 0, -bid.deposit);
        said.add(new AuctionEvent.DepositForfeited(
                auction.terms.auctionId(), bid.asked.bidId(), bid.asked.uscc(), bid.deposit));
    }

    private void unseal(Running auction, Sealed bid) {
        if (sale(auction)) {
            cash(bid.asked.uscc(), bid.deposit, -bid.deposit);
        } else {
            market.move(bid.side, bid.side.left, 1);
        }
    }

    /** Best first, by inserting each where it belongs. */
    private static List<Sealed> ranked(Running auction) {
        var ranked = new ArrayList<Sealed>();
        for (Sealed bid : auction.bids) {
            if (bid.opened != null) {
                int at = 0;
                while (at < ranked.size()
                        && NaiveAllocation.better(auction.terms, auction.seed, bid(ranked.get(at)), bid(bid))) {
                    at++;
                }
                ranked.add(at, bid);
            }
        }
        return ranked;
    }

    private static Bid.Opened bid(Sealed bid) {
        var sealed = new Bid.Sealed(bid.asked.bidId(), bid.asked.uscc(), bid.deposit, bid.asked.sealing());
        return new Bid.Opened(sealed, bid.opened);
    }

    private static String seed(Running auction) {
        var text = new StringBuilder("nengquan.auction-seed.v1\n" + auction.terms.auctionId() + "\n"
                + auction.terms.draft().announcedValue());
        auction.bids.stream()
                .map(bid -> bid.asked.sealing().commitment().sha256())
                .sorted()
                .forEach(commitment -> text.append("\n").append(commitment));
        return sha256(text.toString());
    }

    /** 10 % of cover × reserve price, rounded up. */
    private static long deposit(Running auction, AuctionCommand.SealBid c) {
        long hundredfold = c.sealing().cover() * auction.terms.lot().reservePriceFen() * auction.terms.depositPercent();
        return sale(auction) ? hundredfold / 100 + (hundredfold % 100 == 0 ? 0 : 1) : 0;
    }

    private static Intent wish(Running auction, AuctionCommand.SealBid c, long price, long quantity) {
        return new Intent(
                c.uscc(),
                auction.terms.lot().instrument(),
                sale(auction) ? Side.BUY : Side.SELL,
                c.sealing().priority(),
                c.sealing().projectId(),
                price,
                quantity);
    }

    private static NaiveMarket.Resting unstaked(UUID id, Intent intent) {
        var side = new NaiveMarket.Resting();
        side.id = id;
        side.intent = intent;
        side.left = intent.quantity();
        return side;
    }

    private void cash(String uscc, long free, long reserved) {
        NaiveMarket.add(market.free, uscc + " CASH", free);
        NaiveMarket.add(market.reserved, uscc + " CASH", reserved);
    }

    private Running find(UUID id) {
        return running.stream()
                .filter(auction -> auction.terms.auctionId().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static boolean sale(Running auction) {
        return auction.terms.lot().side() == Side.SELL;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}

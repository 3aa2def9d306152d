package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.nengquan.trading.auction.domain.Commitment;
import org.nengquan.trading.auction.domain.Draft;
import org.nengquan.trading.auction.domain.Lot;
import org.nengquan.trading.auction.domain.Opening;
import org.nengquan.trading.auction.domain.PriceRule;
import org.nengquan.trading.auction.domain.Sealing;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.offer.domain.DirectedTerms;
import org.nengquan.trading.participant.domain.ParticipantKind;

/** A seeded life beside the book: auctions, directed offers and first calls, mostly as they should be. */
final class RandomInvitations {
    private record Secret(AuctionCommand.SealBid bid, Opening opening) {}

    private final Random random;
    private final Supplier<UUID> ids;
    private final List<AuctionCommand.Announce> auctions = new ArrayList<>();
    private final List<Secret> bids = new ArrayList<>();
    private final List<DirectedCommand.ProposeOffer> offers = new ArrayList<>();
    private final List<FirstCallCommand.OfferToCity> calls = new ArrayList<>();
    private int keys;

    RandomInvitations(Random random, Supplier<UUID> ids) {
        this.random = random;
        this.ids = ids;
    }

    Command next(LocalDate today) {
        int dice = random.nextInt(100);
        if (dice < 9 || auctions.isEmpty()) {
            return announce();
        }
        if (dice < 50) {
            return dice < 30 || bids.isEmpty() ? seal() : open();
        }
        if (dice < 72 || calls.isEmpty()) {
            return dice < 66 ? offerToCity() : directed(today);
        }
        return dice < 88 ? takeUp() : directed(today);
    }

    private Command announce() {
        int who = random.nextInt(RandomCommands.PEOPLE);
        Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
        boolean project = side == Side.BUY && RandomCommands.kind(who) == ParticipantKind.PROJECT;
        var lot = new Lot(
                instrument(),
                side,
                side == Side.SELL ? priority() : null,
                project ? "project-" + who : null,
                1 + random.nextInt(300),
                price());
        var draft = new Draft(
                lot,
                PriceRule.values()[random.nextInt(2)],
                random.nextInt(7) == 0 ? 0 : 1,
                1 + random.nextInt(2),
                1,
                "value " + random.nextInt(9));
        var auction = new AuctionCommand.Announce(ids.get(), key(), "person", RandomCommands.uscc(who), draft);
        auctions.add(auction);
        return auction;
    }

    private Command seal() {
        AuctionCommand.Announce auction = lately(auctions, 9);
        Lot lot = auction.draft().lot();
        int who = random.nextInt(RandomCommands.PEOPLE);
        boolean sells = lot.side() == Side.BUY;
        boolean project = !sells && RandomCommands.kind(who) == ParticipantKind.PROJECT;
        long cover = 1 + random.nextInt(200);
        long quantity = random.nextInt(20) == 0 ? cover + 1 : 1 + random.nextInt((int) cover);
        var opening = new Opening(lot.reservePriceFen() - 2 + random.nextInt(6), quantity, nonce());
        UUID id = random.nextInt(40) == 0 ? new UUID(1, 1) : auction.auctionId();
        String uscc = random.nextInt(25) == 0 ? auction.uscc() : RandomCommands.uscc(who);
        boolean slip = random.nextInt(30) == 0;
        var bid = new AuctionCommand.SealBid(
                ids.get(),
                key(),
                "person",
                uscc,
                id,
                new Sealing(
                        sells != slip ? priority() : null,
                        project ? "project-" + who : null,
                        cover,
                        Commitment.to(auction.auctionId(), uscc, opening)));
        bids.add(new Secret(bid, opening));
        return bid;
    }

    private Command open() {
        Secret secret = lately(bids, 60);
        Opening told = secret.opening();
        Opening opening =
                random.nextInt(15) == 0 ? new Opening(told.priceFen() + 1, told.quantity(), told.nonce()) : told;
        return new AuctionCommand.OpenBid(
                key(), "person", secret.bid().uscc(), secret.bid().auctionId(), opening);
    }

    private Command directed(LocalDate today) {
        int dice = random.nextInt(10);
        if (dice < 3 || offers.isEmpty()) {
            return propose(today);
        }
        DirectedCommand.ProposeOffer offer = lately(offers, 3);
        if (dice < 6) {
            return new DirectedCommand.ApproveOffer(
                    key(),
                    "p" + random.nextInt(2),
                    RandomCommands.uscc(random.nextInt(9) == 0 ? 1 : 0),
                    offer.offerId());
        }
        int owner = 3 * (1 + random.nextInt(4));
        boolean right = random.nextInt(4) > 0;
        String buyer = right
                ? RandomCommands.uscc(Integer.parseInt(offer.terms().projectId().substring("project-".length())))
                : RandomCommands.uscc(owner);
        return new DirectedCommand.AcceptOffer(
                ids.get(), key(), "person", buyer, offer.offerId(), 1 + random.nextInt(120));
    }

    private Command propose(LocalDate today) {
        int owner = random.nextInt(12) == 0 ? 99 : 3 * (1 + random.nextInt(4));
        var offer = new DirectedCommand.ProposeOffer(
                ids.get(),
                key(),
                "p" + random.nextInt(2),
                RandomCommands.uscc(random.nextInt(9) == 0 ? 1 : 0),
                new DirectedTerms(
                        "project-" + owner,
                        instrument(),
                        priority(),
                        price(),
                        1 + random.nextInt(200),
                        today.plusDays(random.nextInt(8) - 1L)));
        offers.add(offer);
        return offer;
    }

    private Command offerToCity() {
        int who = random.nextInt(8) == 0 ? random.nextInt(RandomCommands.PEOPLE) : 2 + 3 * random.nextInt(4);
        var call = new FirstCallCommand.OfferToCity(
                ids.get(), key(), "person", RandomCommands.uscc(who), instrument(), 1 + random.nextInt(4_000));
        calls.add(call);
        return call;
    }

    private Command takeUp() {
        FirstCallCommand.OfferToCity call = lately(calls, 5);
        int city = 1 + 3 * random.nextInt(5);
        return new FirstCallCommand.TakeUp(
                ids.get(), key(), "person", RandomCommands.uscc(city), call.callId(), 1 + random.nextInt(1_500));
    }

    private <T> T lately(List<T> all, int last) {
        return all.get(all.size() - 1 - random.nextInt(Math.min(all.size(), last)));
    }

    private long price() {
        return 19_998 + random.nextInt(6);
    }

    private String nonce() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private String key() {
        return "i" + keys++;
    }

    private Instrument instrument() {
        return random.nextBoolean() ? Instrument.ENERGY : Instrument.COAL;
    }

    private Priority priority() {
        return random.nextBoolean() ? Priority.SAVED : Priority.POOL;
    }
}

package org.nengquan.local.season;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nengquan.local.season.DayPlan.Limits;
import org.nengquan.local.season.Projects.Project;

/**
 * 单向竞价: a city announces a lot, projects bid under seal and open their bids; the last of them does not, and loses its
 * deposit. What is done on a day follows from where the auction stands, so that days may be played by others meanwhile.
 */
final class SealedAuction implements Occasion {
    private static final String AUCTIONS = "/api/trading/v1/auctions";
    private static final int NOTICE_DAYS = 7;
    private static final long RESERVE_PERCENT_OF_CLOSE = 95;
    private static final long HIGHEST_PERCENT_OF_RESERVE = 108;
    private static final long STEP_PERCENT = 2;
    private static final long UNITS_OF_A_BID = 1_400;

    private final Api api;
    private final Actors actors;
    private final Sale sale;
    private final List<Project> bidders;
    private boolean over;

    /** Which lot is put up: by which city, when, for how many days of bidding. */
    record Sale(String regionCode, LocalDate announcedOn, int biddingDays, long quantity) {

        /** The text on which the tie rule's seed rests, and by which the auction is found again. */
        String announcedValue() {
            return regionCode + " " + announcedOn + " 单向竞价";
        }
    }

    SealedAuction(Api api, Actors actors, Sale sale, List<Project> bidders) {
        this.api = api;
        this.actors = actors;
        this.sale = sale;
        this.bidders = List.copyOf(bidders);
    }

    @Override
    public void on(LocalDate day, List<Limits> markets) {
        if (over || day.isBefore(sale.announcedOn())) {
            return;
        }
        JsonNode auction = find();
        if (auction == null) {
            announce(Limits.of("ENERGY", markets));
            return;
        }
        switch (auction.path("state").asText()) {
            case "BIDDING" -> bidders.forEach(bidder -> seal(auction, bidder));
            case "REVEALING" ->
                bidders.subList(0, Math.max(0, bidders.size() - 1)).forEach(bidder -> open(auction, bidder));
            case "SOLD", "CANCELLED" -> over = true;
            default -> {}
        }
    }

    private @Nullable JsonNode find() {
        Reply all = api.get(actors.operator(), AUCTIONS + "?limit=200").orFail("auctions");
        for (JsonNode auction : all.body().path("items")) {
            if (auction.path("announcedValue").asText().equals(sale.announcedValue())) {
                return auction;
            }
        }
        return null;
    }

    private void announce(Limits market) {
        String key = "auction/" + sale.regionCode() + "/" + sale.announcedOn();
        Map<String, Object> lot = Map.of(
                "instrument",
                market.instrument(),
                "side",
                "SELL",
                "priority",
                "POOL",
                "quantity",
                sale.quantity(),
                "reservePriceFen",
                market.previousCloseFen() * RESERVE_PERCENT_OF_CLOSE / 100,
                "priceRule",
                "UNIFORM",
                "noticeDays",
                NOTICE_DAYS,
                "biddingDays",
                sale.biddingDays(),
                "revealDays",
                1,
                "announcedValue",
                sale.announcedValue());
        api.command(actors.first(actors.cityOf(sale.regionCode())), AUCTIONS, key, lot)
                .orFail(key);
    }

    private void seal(JsonNode auction, Project bidder) {
        SecretBid bid = bidOf(auction, bidder);
        String auctionId = auction.path("auctionId").asText();
        command(
                bidder,
                auctionId,
                "bids",
                Map.of(
                        "commitment",
                        bid.commitment(auctionId),
                        "cover",
                        bid.quantity(),
                        "projectId",
                        bidder.projectId()));
    }

    private void open(JsonNode auction, Project bidder) {
        SecretBid bid = bidOf(auction, bidder);
        command(
                bidder,
                auction.path("auctionId").asText(),
                "opening",
                Map.of("priceFen", bid.priceFen(), "quantity", bid.quantity(), "nonce", bid.nonce()));
    }

    private void command(Project bidder, String auctionId, String what, Map<String, Object> body) {
        String key = what + "/" + sale.announcedOn() + "/" + bidder.owner().uscc();
        api.command(actors.first(bidder.owner()), AUCTIONS + "/" + auctionId + "/" + what, key, body)
                .orFail(key);
    }

    /** The first bids most; all of them at or above the reserve price. */
    private SecretBid bidOf(JsonNode auction, Project bidder) {
        long reserve = auction.path("reservePriceFen").asLong();
        long percent = HIGHEST_PERCENT_OF_RESERVE - STEP_PERCENT * bidders.indexOf(bidder);
        return new SecretBid(bidder.owner().uscc(), reserve * percent / 100, UNITS_OF_A_BID);
    }
}

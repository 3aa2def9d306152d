package org.nengquan.disclosure.notice.domain;

import java.util.Locale;
import org.nengquan.disclosure.fact.domain.AuctionAnnounced;
import org.nengquan.disclosure.fact.domain.AuctionClosed;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.fact.domain.Told;

/** Words auctions (单向竞价): the announcement before the first bid, and the result, without names. */
final class AuctionNotices {

    private AuctionNotices() {}

    static Notice of(AuctionAnnounced auction, Told told) {
        return new Notice(
                NoticeKind.AUCTION_ANNOUNCED,
                auction.businessDate(),
                told.time(),
                zh(auction.instrument()) + "单向竞价" + (auction.sale() ? "出让" : "收购") + "公告",
                "Auction announced: " + en(auction.instrument()) + (auction.sale() ? " for sale" : " to be bought"),
                announcedZh(auction),
                announcedEn(auction));
    }

    private static String announcedZh(AuctionAnnounced auction) {
        return "竞价编号 %s，数量 %,d，%s %s 元，%s。公告期 %d 个交易日（含公告日），密封报价期 %d 个交易日，揭示期 %d 个交易日。%s抽签公告值：%s。"
                .formatted(
                        auction.auctionId(),
                        auction.quantity(),
                        auction.sale() ? "保底价" : "最高限价",
                        yuan(auction.reservePriceFen()),
                        auction.uniform() ? "按统一价成交" : "按各自报价成交",
                        auction.days().notice(),
                        auction.days().bidding(),
                        auction.days().reveal(),
                        auction.sale() ? "保证金为保证范围金额的 " + auction.depositPercent() + "%，未按期揭示的不予退还。" : "",
                        auction.announcedValue());
    }

    private static String announcedEn(AuctionAnnounced auction) {
        return ("Auction %s: quantity %,d, reserve price ¥%s, %s. Trading days: notice %d (this one included), bids %d,"
                        + " openings %d.%s Announced value: %s.")
                .formatted(
                        auction.auctionId(),
                        auction.quantity(),
                        yuan(auction.reservePriceFen()),
                        auction.uniform() ? "one price for all winners" : "each winner at its own price",
                        auction.days().notice(),
                        auction.days().bidding(),
                        auction.days().reveal(),
                        auction.sale() ? depositEn(auction) : "",
                        auction.announcedValue());
    }

    private static String depositEn(AuctionAnnounced auction) {
        return " Deposit " + auction.depositPercent() + " %; a bid that is not opened forfeits it.";
    }

    static Notice of(AuctionClosed auction, Told told) {
        boolean cancelled = auction.awarded() == 0;
        return new Notice(
                NoticeKind.AUCTION_CLOSED,
                auction.businessDate(),
                told.time(),
                zh(auction.instrument()) + "单向竞价结果公告" + (cancelled ? "（流拍）" : ""),
                (cancelled ? "Auction cancelled: " : "Auction closed: ") + en(auction.instrument()),
                "竞价编号 %s：%s。揭示报价 %d 个，未揭示 %d 个。抽签种子 %s，全部报价曲线见竞价页面。"
                        .formatted(
                                auction.auctionId(),
                                cancelled
                                        ? "没有报价达到底价，未成交，保证金退还"
                                        : "成交 %,d，边际价格 %s 元".formatted(auction.awarded(), yuan(auction.marginalFen())),
                                auction.opened(),
                                auction.unopened(),
                                auction.seed()),
                "Auction %s: %s. Bids opened %d, not opened %d. Seed of the tie rule %s; the curve of all bids is public."
                        .formatted(
                                auction.auctionId(),
                                cancelled
                                        ? "no bid met the reserve price, nothing was traded, deposits go back"
                                        : "%,d traded, marginal price ¥%s"
                                                .formatted(auction.awarded(), yuan(auction.marginalFen())),
                                auction.opened(),
                                auction.unopened(),
                                auction.seed()));
    }

    private static String zh(Instrument instrument) {
        return instrument == Instrument.ENERGY ? "能耗指标" : "煤炭指标";
    }

    private static String en(Instrument instrument) {
        return instrument == Instrument.ENERGY ? "Energy" : "Coal";
    }

    private static String yuan(long fen) {
        return String.format(Locale.ROOT, "%,d.%02d", fen / 100, fen % 100);
    }
}

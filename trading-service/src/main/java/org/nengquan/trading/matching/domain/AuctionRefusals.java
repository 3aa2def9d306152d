package org.nengquan.trading.matching.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.auction.domain.Auction;
import org.nengquan.trading.auction.domain.Bid;
import org.nengquan.trading.auction.domain.Draft;
import org.nengquan.trading.auction.domain.Opening;
import org.nengquan.trading.auction.domain.Terms;
import org.nengquan.trading.gate.domain.Gate;
import org.nengquan.trading.gate.domain.Parameter;

/** 办法§15: the trading rules of an auction. What each no says. */
final class AuctionRefusals {

    private AuctionRefusals() {}

    static Decision noticeTooShort(Draft draft, Parameter least) {
        return Decision.refused(Refusal.of("notice-too-short")
                .article("办法§15")
                .ruleVersion(least.effectiveFrom().toString())
                .input("noticeDays", draft.noticeDays())
                .input("leastNoticeDays", least.value())
                .arithmetic(draft.noticeDays() + " < " + least.value())
                .title("竞价公告期不足", "The notice before the auction is too short")
                .remedy(
                        "公告期至少 " + least.value() + " 个交易日。",
                        "Give at least " + least.value() + " trading days of notice.")
                .build());
    }

    static Decision notBidding(Auction auction) {
        boolean early = auction instanceof Auction.Announced;
        return Decision.refused(of("auction-not-bidding", auction)
                .title("该竞价现不受理报价", "The auction takes no bids now")
                .remedy(
                        early ? "公告期还有 " + auction.daysLeft() + " 个交易日，届满后次一交易日起受理。" : "报价期已结束。",
                        early
                                ? "Bids are taken after " + auction.daysLeft() + " more trading days of notice."
                                : "The days for bids are over.")
                .build());
    }

    static Decision ownAuction(Auction auction) {
        return Decision.refused(of("own-auction", auction)
                .article("办法§4")
                .title("不得参与本单位发起的竞价", "Nobody bids in an auction of its own")
                .remedy("请由其他主体报价。", "Leave the bidding to others.")
                .build());
    }

    static Decision oneBidEach(Auction auction) {
        return Decision.refused(of("bid-already-sealed", auction)
                .title("每一主体在同一竞价中只能密封报价一次", "Each participant seals one bid in an auction")
                .remedy("已密封的报价不可更改，请在揭示期如期揭示。", "A sealed bid stays as it is; open it on the days for that.")
                .build());
    }

    static Decision unitsNotNamed(Terms terms) {
        return Decision.refused(Refusal.of("bid-names-its-units")
                .article("办法§15")
                .ruleVersion(Gate.LAW_2022)
                .input("auctionId", terms.auctionId())
                .input("side", terms.lot().side())
                .title("收购竞价的报价须注明指标类别，出让竞价的报价不注明", "Only a seller's bid names which units it bids")
                .remedy("收购竞价请填写 priority，出让竞价请勿填写。", "Give the priority in a purchase auction, and none in a sale.")
                .build());
    }

    static Decision notOpening(Auction auction, Bid bid) {
        boolean opened = bid instanceof Bid.Opened;
        return Decision.refused(of("bid-not-to-be-opened", auction)
                .input("opened", opened)
                .title(opened ? "该报价已揭示" : "现不在揭示期", opened ? "The bid is open already" : "Bids are not opened now")
                .remedy(
                        opened ? "无需再次揭示。" : "报价期结束后次一交易日起揭示。",
                        opened ? "Nothing more to do." : "Open it from the trading day after the last one for bids.")
                .build());
    }

    static Decision barred(Bid.Barred bid) {
        return Decision.refused(Refusal.of("bid-barred")
                .article("办法§15")
                .ruleVersion(Gate.LAW_2022)
                .input("bidId", bid.bidId())
                .title("报价主体不符合交易条件，该报价已撤销", "The bid was ended, because its bidder may not trade")
                .remedy(
                        "保证金已全额退回；撤销原因见撤销通知。",
                        "The deposit is free again; why the bid was ended stands in the notice of it.")
                .build());
    }

    static Decision notWhatWasSealed(Bid.Sealed bid) {
        return Decision.refused(Refusal.of("opening-is-not-the-sealed-bid")
                .article("办法§15")
                .ruleVersion(Gate.LAW_2022)
                .input("bidId", bid.bidId())
                .input("commitment", bid.sealing().commitment().sha256())
                .title("揭示内容与密封承诺不符", "What is opened is not what was sealed")
                .remedy(
                        "请使用密封时的价格、数量与随机数；未揭示的，保证金不予退还。",
                        "Use the price, the quantity and the nonce of the sealed bid; a bid that is not opened forfeits its"
                                + " deposit.")
                .build());
    }

    static Decision aboveCover(Bid.Sealed bid, Opening opening) {
        long cover = bid.sealing().cover();
        return Decision.refused(Refusal.of("bid-above-cover")
                .article("办法§15")
                .ruleVersion(Gate.LAW_2022)
                .input("quantity", opening.quantity())
                .input("cover", cover)
                .arithmetic(opening.quantity() + " > " + cover)
                .title("揭示数量超过保证范围", "The bid asks for more than it covers")
                .remedy("该报价不能揭示。", "Such a bid cannot be opened.")
                .build());
    }

    private static Refusal.Builder of(String code, Auction auction) {
        return Refusal.of(code)
                .article("办法§15")
                .ruleVersion(Gate.LAW_2022)
                .input("auctionId", auction.auctionId())
                .input("state", auction.getClass().getSimpleName())
                .input("daysLeft", auction.daysLeft());
    }
}

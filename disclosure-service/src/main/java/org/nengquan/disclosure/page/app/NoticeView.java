package org.nengquan.disclosure.page.app;

import java.util.List;
import java.util.Optional;
import org.nengquan.disclosure.notice.app.NoticeBoard.Posted;
import org.nengquan.disclosure.notice.domain.Notice;
import org.nengquan.disclosure.page.domain.Lang;

/** A notice in the language of the page. */
public record NoticeView(String id, String kind, String date, String title, String body) {

    /** Notices, newest first, and where older ones are. */
    public record Page(List<NoticeView> notices, Optional<String> older) {}

    public static NoticeView of(Posted posted, Lang lang) {
        Notice notice = posted.notice();
        return new NoticeView(
                Long.toString(posted.id()),
                kind(notice, lang),
                notice.businessDate().toString(),
                lang.say(notice.titleZh(), notice.titleEn()),
                lang.say(notice.bodyZh(), notice.bodyEn()));
    }

    private static String kind(Notice notice, Lang lang) {
        return switch (notice.kind()) {
            case PROCEDURE -> lang.say("制度程序", "Procedure");
            case DAY_OPENED -> lang.say("开市", "Opening");
            case DAY_CLOSED -> lang.say("收市", "Close");
            case REGION_TARGET -> lang.say("目标完成", "Targets");
            case RULE_CHANGED -> lang.say("交易规则", "Rules");
            case CALENDAR_CHANGED -> lang.say("交易日历", "Calendar");
            case MARKET_HALTED -> lang.say("暂停交易", "Halt");
            case MARKET_RESUMED -> lang.say("恢复交易", "Resumption");
            case AUCTION_ANNOUNCED -> lang.say("竞价公告", "Auction");
            case AUCTION_CLOSED -> lang.say("竞价结果", "Auction result");
        };
    }
}

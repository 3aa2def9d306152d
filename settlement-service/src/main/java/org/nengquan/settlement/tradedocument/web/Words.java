package org.nengquan.settlement.tradedocument.web;

import org.nengquan.settlement.tradedocument.app.ReadDocuments.Checked;
import org.nengquan.settlement.tradedocument.domain.TradeDocument.Kind;

/** What a person reads about a document that was checked, in Chinese and English. */
record Words(boolean genuine, String verdict, String verdictEn, String kind, String issuedOn, String standing) {

    static Words of(Checked checked) {
        if (!checked.genuine()) {
            return new Words(false, "未查到该凭据", "Not genuine: no such document was issued", "", "", "");
        }
        return new Words(
                true,
                "凭据真实",
                "Genuine: issued by the exchange",
                kind(checked.kind() == Kind.CONTRACT),
                String.valueOf(checked.issuedOn()),
                standing(String.valueOf(checked.standing())));
    }

    private static String kind(boolean contract) {
        return contract ? "成交确认书（电子合同） Trade contract" : "交易凭证 Trade certificate";
    }

    private static String standing(String standing) {
        return switch (standing) {
            case "SETTLED" -> "已完成交收 settled";
            case "UNWOUND" -> "已违约退回 unwound";
            default -> "交收中 in settlement";
        };
    }
}

package org.nengquan.settlement.tradedocument.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.settlement.clearing.domain.Trade;
import org.nengquan.settlement.paper.app.Press;
import org.nengquan.settlement.paper.domain.Figures;
import org.nengquan.settlement.tradedocument.app.ReadDocuments.Printable;
import org.nengquan.settlement.tradedocument.domain.TradeDocument;
import org.nengquan.settlement.tradedocument.domain.TradeDocument.Kind;
import org.nengquan.settlement.tradedocument.domain.TradeDocument.Side;
import org.nengquan.settlement.tradedocument.domain.TradeFacts;

/** A document as a page to be printed, with the QR code that leads to its check. */
@ApplicationScoped
class DocumentPage {
    private final Press press;
    private final String checks;

    DocumentPage(Press press, DocumentConfig config) {
        this.press = press;
        this.checks = config.publicUrl() + "/api/settlement/v1/document-checks/";
    }

    Uni<byte[]> print(Printable printable) {
        TradeDocument document = printable.document();
        String address = checks + document.name().number() + "?sha256=" + document.sha256();
        var shown = new Shown(
                document.name().kind() == Kind.CONTRACT,
                document.name().number(),
                document.issuedOn().toString(),
                printable.partyName(),
                document.uscc(),
                printable.party().accountNumber(),
                document.name().side() == Side.BUYER ? "买方 Buyer" : "卖方 Seller",
                lines(printable.facts(), document.name()));
        return press.pdf(Pages.document(shown, document.sha256(), document.salt(), press.qrCode(address))
                .render());
    }

    private static List<Line> lines(TradeFacts facts, TradeDocument.Name name) {
        Trade trade = facts.trade();
        boolean coal = trade.terms().instrument().equals("COAL");
        var terms = List.of(
                new Line("成交编号 Trade number", trade.tradeNumber()),
                new Line("成交日期 Trade date", trade.businessDate().toString()),
                new Line("交易品种 Instrument", coal ? "煤炭指标 Coal quota" : "能耗指标 Energy quota"),
                new Line("数量 Quantity", Figures.whole(trade.terms().quantity()) + (coal ? " 吨" : " 吨标准煤")),
                new Line("成交单价 Price", Figures.yuan(trade.terms().priceFen()) + (coal ? " 元/吨" : " 元/吨标准煤")),
                new Line("成交金额 Amount", Figures.yuan(trade.amountFen()) + " 元"));
        return name.kind() == Kind.CONTRACT ? terms : settled(terms, facts, name.side());
    }

    private static List<Line> settled(List<Line> terms, TradeFacts facts, Side side) {
        long feeFen = side == Side.SELLER ? facts.feeFen().orElse(0L) : 0L;
        var lines = new ArrayList<>(terms);
        lines.add(new Line("交收日期 Settled on", facts.concludedOn().orElseThrow().toString()));
        lines.add(new Line("交易服务费 Fee", Figures.yuan(feeFen) + " 元"));
        return lines;
    }

    @CheckedTemplate(basePath = "tradedocument")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance document(Shown shown, String sha256, String salt, String qr);
    }

    /** What stands on the page. */
    record Shown(
            boolean contract,
            String number,
            String issuedOn,
            String party,
            String uscc,
            String account,
            String side,
            List<Line> lines) {}

    /** One fact. */
    record Line(String name, String value) {}
}

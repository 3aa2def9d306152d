package org.nengquan.settlement.tradedocument.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.settlement.businessday.app.BusinessDays;
import org.nengquan.settlement.clearing.app.ReadSettlements;
import org.nengquan.settlement.clearing.app.ReadSettlements.SettlementView;
import org.nengquan.settlement.digest.app.Salts;
import org.nengquan.settlement.tradedocument.domain.DocumentRule;
import org.nengquan.settlement.tradedocument.domain.TradeDocument;
import org.nengquan.settlement.tradedocument.domain.TradeDocument.Kind;
import org.nengquan.settlement.tradedocument.domain.TradeDocument.Name;
import org.nengquan.settlement.tradedocument.domain.TradeDocument.Side;
import org.nengquan.settlement.tradedocument.domain.TradeFacts;

/** Gives a party its document of a trade; asked again, the same one. In the running transaction. */
@ApplicationScoped
public class IssueDocument {
    private static final Text NONE = Text.of("没有该笔成交", "There is no such trade");

    private final ReadSettlements settlements;
    private final TradeDocuments documents;
    private final BusinessDays days;
    private final Salts salts;

    IssueDocument(ReadSettlements settlements, TradeDocuments documents, BusinessDays days, Salts salts) {
        this.settlements = settlements;
        this.documents = documents;
        this.days = days;
        this.salts = salts;
    }

    public Uni<Outcome<TradeDocument>> issue(Kind kind, String tradeNumber, String uscc) {
        return settlements
                .one(tradeNumber)
                .map(found -> found.map(IssueDocument::facts).orElseThrow(() -> Problems.notFound(NONE)))
                .flatMap(facts -> issue(kind, facts, uscc));
    }

    private Uni<Outcome<TradeDocument>> issue(Kind kind, TradeFacts facts, String uscc) {
        Side side = facts.sideOf(uscc).orElseThrow(() -> Problems.notFound(NONE));
        var name = new Name(kind, facts.trade().tradeNumber(), side);
        return DocumentRule.against(kind, facts.state())
                .map(why -> Uni.createFrom().item(Outcome.<TradeDocument>refused(why)))
                .orElseGet(() -> documents
                        .find(name.number())
                        .flatMap(found -> found.map(same -> Uni.createFrom().item(same))
                                .orElseGet(() -> write(name, facts, uscc)))
                        .map(Outcome::done));
    }

    /** Two who ask at once get the same: the first one's stays. */
    private Uni<TradeDocument> write(Name name, TradeFacts facts, String uscc) {
        String text = facts.text(name.kind(), name.side());
        return days.current()
                .map(day -> new TradeDocument(name, uscc, text, salts.next(), day.date()))
                .flatMap(documents::add)
                .chain(() -> documents.find(name.number()))
                .map(Optional::orElseThrow);
    }

    static TradeFacts facts(SettlementView view) {
        return new TradeFacts(
                view.trade(),
                view.state(),
                Optional.ofNullable(view.feeFen()),
                Optional.ofNullable(view.concludedOn()));
    }
}

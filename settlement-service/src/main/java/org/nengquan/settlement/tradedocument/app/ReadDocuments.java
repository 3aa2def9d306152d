package org.nengquan.settlement.tradedocument.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.settlement.account.app.CashAccounts;
import org.nengquan.settlement.account.domain.CashAccount;
import org.nengquan.settlement.clearing.app.ReadSettlements;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.tradedocument.domain.TradeDocument;
import org.nengquan.settlement.tradedocument.domain.TradeDocument.Kind;
import org.nengquan.settlement.tradedocument.domain.TradeFacts;

/** Shows documents to their owners, and to everybody else only whether one is genuine. */
@ApplicationScoped
public class ReadDocuments {
    private static final Text NONE = Text.of("没有该凭据", "There is no such document");

    private final TradeDocuments documents;
    private final ReadSettlements settlements;
    private final CashAccounts accounts;

    ReadDocuments(TradeDocuments documents, ReadSettlements settlements, CashAccounts accounts) {
        this.documents = documents;
        this.settlements = settlements;
        this.accounts = accounts;
    }

    public Uni<Page<TradeDocument>> of(String uscc, String after, int limit) {
        return Panache.withTransaction(() -> documents.of(uscc, after, limit));
    }

    /** A party's own document with what stands on it. */
    public Uni<Printable> own(String number, String uscc) {
        return Panache.withTransaction(() -> documents
                .find(number)
                .map(found -> found.filter(document -> document.uscc().equals(uscc))
                        .orElseThrow(() -> Problems.notFound(NONE)))
                .flatMap(this::printable));
    }

    private Uni<Printable> printable(TradeDocument document) {
        return settlements
                .one(document.name().tradeNumber())
                .map(found -> IssueDocument.facts(found.orElseThrow()))
                .flatMap(facts -> accounts.find(document.uscc())
                        .flatMap(account -> accounts.formerName(
                                        document.uscc(), facts.trade().businessDate())
                                .map(former -> new Printable(document, facts, account.orElseThrow(), former))));
    }

    /** Whether a document of that number and hash was issued; of one that was not, nothing is said at all. */
    public Uni<Checked> check(String number, String sha256) {
        return Panache.withTransaction(() -> documents
                .find(number)
                .map(found -> found.filter(document -> document.sha256().equals(sha256)))
                .flatMap(this::checked));
    }

    private Uni<Checked> checked(Optional<TradeDocument> genuine) {
        return genuine.map(document -> settlements
                        .one(document.name().tradeNumber())
                        .map(found -> new Checked(
                                true,
                                document.name().kind(),
                                document.issuedOn(),
                                standing(found.orElseThrow().state()))))
                .orElseGet(() -> Uni.createFrom().item(new Checked(false, null, null, null)));
    }

    private static String standing(String state) {
        return switch (state) {
            case "SETTLED" -> "SETTLED";
            case "DEFAULTED" -> "UNWOUND";
            default -> "IN_SETTLEMENT";
        };
    }

    /**
     * A document with the trade and the party that it is about.
     *
     * @param formerName what the party was called when it traded; empty if as it is now
     */
    public record Printable(TradeDocument document, TradeFacts facts, CashAccount party, Optional<String> formerName) {

        /** As it was called when it traded, and as it is called now. */
        public String partyName() {
            String now = party.owner().name();
            return formerName
                    .filter(then -> !then.equals(now))
                    .map(then -> then + "（现名 now called " + now + "）")
                    .orElse(now);
        }
    }

    /**
     * What anybody may know.
     *
     * @param genuine whether number and hash belong together and were issued here
     * @param kind which document; null if it is not genuine
     * @param issuedOn business date; null if it is not genuine
     * @param standing how the trade stands now: IN_SETTLEMENT, SETTLED or UNWOUND; null if it is not genuine
     */
    public record Checked(
            boolean genuine,
            @Nullable Kind kind,
            @Nullable LocalDate issuedOn,
            @Nullable String standing) {}
}

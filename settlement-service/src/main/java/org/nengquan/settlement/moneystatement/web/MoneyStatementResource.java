package org.nengquan.settlement.moneystatement.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.intake.Callers;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.settlement.moneystatement.app.MoneyStatements.Signed;
import org.nengquan.settlement.moneystatement.app.ProveBalance;
import org.nengquan.settlement.moneystatement.app.ProveBalance.Proven;
import org.nengquan.settlement.moneystatement.app.Signer.Signature;
import org.nengquan.settlement.moneystatement.domain.SumLeaf;
import org.nengquan.settlement.moneystatement.domain.SumProof.Step;
import org.nengquan.settlement.paging.domain.Page;

/** 资金日结单: the root is for everybody who has a role, the proof for its own participant only. */
@Path("/api/settlement/v1/money-statements")
@Authenticated
class MoneyStatementResource {
    private static final String DATE = "20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final Text NONE = Text.of("没有该日的资金日结单", "There is no money statement of that day");

    private final ProveBalance prove;
    private final Callers callers;

    MoneyStatementResource(ProveBalance prove, Callers callers) {
        this.prove = prove;
        this.callers = callers;
    }

    @GET
    public Uni<Page<StatementView>> newestFirst(
            @QueryParam("after") @DefaultValue("2099-12-31") @Pattern(regexp = DATE) String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Pattern(regexp = Page.LIMIT_PATTERN) String limit) {
        return prove.newest(date(after), Integer.parseInt(limit)).map(page -> page.map(StatementView::of));
    }

    @GET
    @Path("/{businessDate}/proof")
    @RolesAllowed({"participant.trader", "participant.approver", "city", "province"})
    public Uni<ProofView> proof(@PathParam("businessDate") String businessDate) {
        return prove.prove(date(businessDate), callers.current().uscc())
                .map(found -> found.map(ProofView::of).orElseThrow(() -> Problems.notFound(NONE)));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            throw Problems.notFound(NONE);
        }
    }

    record StatementView(
            LocalDate businessDate, long accounts, long totalFen, String root, String document, Signature signature) {

        static StatementView of(Signed signed) {
            return new StatementView(
                    signed.statement().businessDate(),
                    signed.statement().accounts(),
                    signed.statement().root().sumFen(),
                    signed.statement().root().hash(),
                    signed.statement().document(),
                    signed.signature());
        }
    }

    record ProofView(StatementView statement, SumLeaf leaf, List<Step> path) {
        static ProofView of(Proven proven) {
            return new ProofView(
                    StatementView.of(proven.signed()),
                    proven.proof().leaf(),
                    proven.proof().path());
        }
    }
}

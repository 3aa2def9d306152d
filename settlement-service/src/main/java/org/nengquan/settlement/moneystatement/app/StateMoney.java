package org.nengquan.settlement.moneystatement.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.nengquan.settlement.dayend.app.DayEndTask;
import org.nengquan.settlement.dayend.domain.DayEndStep;
import org.nengquan.settlement.dayend.domain.StepResult;
import org.nengquan.settlement.dayend.domain.StepResult.Finished;
import org.nengquan.settlement.dayend.domain.StepResult.NotYet;
import org.nengquan.settlement.digest.app.Salts;
import org.nengquan.settlement.moneystatement.app.MoneyStatements.Balance;
import org.nengquan.settlement.moneystatement.app.MoneyStatements.Signed;
import org.nengquan.settlement.moneystatement.domain.MoneyStatement;
import org.nengquan.settlement.moneystatement.domain.SumLeaf;
import org.nengquan.settlement.moneystatement.domain.SumTree;

/** 资金日结单: states and signs what is owed to whom at the end of a day, once. */
@ApplicationScoped
class StateMoney implements DayEndTask {
    private final MoneyStatements statements;
    private final Signer signer;
    private final Salts salts;
    private final Clock clock;

    StateMoney(MoneyStatements statements, Signer signer, Salts salts, Clock clock) {
        this.statements = statements;
        this.signer = signer;
        this.salts = salts;
        this.clock = clock;
    }

    @Override
    public DayEndStep step() {
        return DayEndStep.MONEY_STATEMENT;
    }

    @Override
    public Uni<StepResult> run(LocalDate businessDate) {
        return Panache.withTransaction(() -> statements
                .of(businessDate)
                .flatMap(found -> found.map(signed -> Uni.createFrom().item(finished(signed.statement())))
                        .orElseGet(() -> statements.balances().flatMap(balances -> state(businessDate, balances)))));
    }

    private Uni<StepResult> state(LocalDate businessDate, List<Balance> balances) {
        List<SumLeaf> leaves = balances.stream()
                .map(balance -> new SumLeaf(balance.uscc(), balance.fen(), salts.next()))
                .toList();
        var statement = new MoneyStatement(
                businessDate,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                leaves.size(),
                SumTree.of(leaves).root());
        return signer.sign(statement.document().getBytes(StandardCharsets.UTF_8))
                .map(signature -> statements.keep(new Signed(statement, signature), leaves))
                .map(kept -> kept.replaceWith(finished(statement)))
                .orElseGet(() -> Uni.createFrom().item(new NotYet("no signing key was given (nengquan.statement.*)")));
    }

    private static StepResult finished(MoneyStatement statement) {
        return new Finished(statement.accounts() + " participants are owed "
                + statement.root().sumFen() + " fen, root " + statement.root().hash());
    }
}

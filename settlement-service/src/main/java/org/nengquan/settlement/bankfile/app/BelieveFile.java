package org.nengquan.settlement.bankfile.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.settlement.bankaccount.app.SettlementAccounts;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount;
import org.nengquan.settlement.bankfile.app.BankFiles.Stated;
import org.nengquan.settlement.bankfile.domain.BankFile;
import org.nengquan.settlement.bankfile.domain.BankFile.Movements;
import org.nengquan.settlement.bankfile.domain.BankFile.Notices;
import org.nengquan.settlement.bankfile.domain.BankFile.OrderStatus;
import org.nengquan.settlement.bankfile.domain.BankFile.Statement;
import org.nengquan.settlement.bankfile.domain.BankFile.Statuses;
import org.nengquan.settlement.bankfile.domain.Fault;
import org.nengquan.settlement.bankfile.domain.MovementsRule;
import org.nengquan.settlement.bankfile.domain.MovementsRule.Books;
import org.nengquan.settlement.bankfile.domain.StatusRule;

/** Holds a file against what we know, and lets it take effect if nothing is wrong; in the running transaction. */
@ApplicationScoped
class BelieveFile {
    private final BankFiles files;
    private final Orders orders;
    private final SettlementAccounts accounts;
    private final OurAccount our;

    BelieveFile(BankFiles files, Orders orders, SettlementAccounts accounts, OurAccount our) {
        this.files = files;
        this.orders = orders;
        this.accounts = accounts;
        this.our = our;
    }

    /** Everything that is wrong with it. */
    Uni<List<Fault>> faults(BankFile file) {
        return switch (file) {
            case Movements movements -> accounts.open().flatMap(open -> faults(movements, open));
            case Statuses statuses ->
                orders.named(statuses.statuses().stream()
                                .map(OrderStatus::wireId)
                                .toList())
                        .map(ours -> StatusRule.faults(statuses, ours));
        };
    }

    /** What it tells is ours from now on. */
    Uni<Void> takeEffect(UUID fileId, BankFile file) {
        return switch (file) {
            case Notices notices -> code(notices).flatMap(account -> files.keepNotices(fileId, account, notices));
            case Statement statement ->
                code(statement).flatMap(account -> files.keepStatement(fileId, account, statement));
            case Statuses statuses -> orders.answer(statuses.statuses());
        };
    }

    /** Only a file that was held against the accounts takes effect, so there is one of its number. */
    private Uni<String> code(Movements file) {
        return accounts.open().map(open -> named(file, open).orElseThrow().code());
    }

    private Optional<SettlementAccount> named(Movements file, List<SettlementAccount> open) {
        return open.stream()
                .filter(account -> our.number(account).equals(file.account().number()))
                .findFirst();
    }

    private Uni<List<Fault>> faults(Movements file, List<SettlementAccount> open) {
        List<String> ours = open.stream().map(our::number).toList();
        return named(file, open)
                .map(account -> faults(file, account, ours))
                .orElseGet(() ->
                        Uni.createFrom().item(MovementsRule.faults(file, new Books(ours, 0L, Optional.empty()))));
    }

    private Uni<List<Fault>> faults(Movements file, SettlementAccount account, List<String> ours) {
        Uni<List<Fault>> found =
                files.lastStated(account.code()).map(last -> MovementsRule.faults(file, books(ours, last)));
        return file instanceof Notices notices
                ? found.flatMap(
                        faults -> files.toldDifferently(account.code(), notices).map(ids -> with(faults, ids)))
                : found;
    }

    private static Books books(List<String> ours, Optional<Stated> last) {
        return new Books(ours, last.map(Stated::closingFen).orElse(0L), last.map(Stated::on));
    }

    private static List<Fault> with(List<Fault> found, List<String> toldDifferently) {
        List<Fault> all = new ArrayList<>(found);
        toldDifferently.forEach(id -> all.add(new Fault("told-differently-before", id)));
        return all;
    }
}

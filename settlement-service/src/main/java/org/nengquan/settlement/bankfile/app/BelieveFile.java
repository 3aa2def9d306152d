package org.nengquan.settlement.bankfile.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private final OurAccount account;

    BelieveFile(BankFiles files, Orders orders, OurAccount account) {
        this.files = files;
        this.orders = orders;
        this.account = account;
    }

    /** Everything that is wrong with it. */
    Uni<List<Fault>> faults(BankFile file) {
        return switch (file) {
            case Notices notices ->
                movements(notices)
                        .flatMap(found -> files.toldDifferently(notices).map(ids -> with(found, ids)));
            case Statement statement -> movements(statement);
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
            case Notices notices -> files.keepNotices(fileId, notices);
            case Statement statement -> files.keepStatement(fileId, statement);
            case Statuses statuses -> orders.answer(statuses.statuses());
        };
    }

    private Uni<List<Fault>> movements(Movements file) {
        return files.lastStated().map(last -> MovementsRule.faults(file, books(last)));
    }

    private Books books(Optional<Stated> last) {
        return new Books(account.number(), last.map(Stated::closingFen).orElse(0L), last.map(Stated::on));
    }

    private static List<Fault> with(List<Fault> found, List<String> toldDifferently) {
        List<Fault> all = new ArrayList<>(found);
        toldDifferently.forEach(id -> all.add(new Fault("told-differently-before", id)));
        return all;
    }
}

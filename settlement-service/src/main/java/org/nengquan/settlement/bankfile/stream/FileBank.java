package org.nengquan.settlement.bankfile.stream;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount;
import org.nengquan.settlement.bankfile.app.BankFiles;
import org.nengquan.settlement.bankfile.app.BankFiles.Stated;
import org.nengquan.settlement.bankfile.app.OrderByFile;
import org.nengquan.settlement.payment.app.BankChannel;
import org.nengquan.settlement.payment.domain.BankLine;
import org.nengquan.settlement.payment.domain.BankNotice;
import org.nengquan.settlement.payment.domain.BankStatement;
import org.nengquan.settlement.payment.domain.PaymentOrder;

/** The bank as its files tell of it. An answer is what has been taken in; an order is a file, answered by a later one. */
@ApplicationScoped
@Typed(BankChannel.class)
class FileBank implements BankChannel {
    static final String KIND = "files";

    private final BankFiles files;
    private final OrderByFile orders;

    FileBank(BankFiles files, OrderByFile orders) {
        this.files = files;
        this.orders = orders;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<List<BankNotice>> noticesAfter(SettlementAccount account, long sequence, int limit) {
        return Panache.withTransaction(() -> files.noticesAfter(account.code(), sequence, limit));
    }

    @Override
    public Uni<List<BankLine>> linesAfter(SettlementAccount account, long sequence, int limit) {
        return Panache.withTransaction(() -> files.linesAfter(account.code(), sequence, limit));
    }

    @Override
    public Uni<PaymentOrder.Status> pay(PaymentOrder order) {
        return orders.order(order);
    }

    @Override
    public Uni<BankStatement> statement(SettlementAccount account) {
        return Panache.withTransaction(() -> files.standingFen(account.code()))
                .map(fen -> new BankStatement(fen, Optional.empty()));
    }

    @Override
    public Uni<BankStatement> closing(SettlementAccount account, LocalDate businessDate) {
        return Panache.withTransaction(() -> files.lastStated(account.code()))
                .map(last -> last.filter(stated -> !stated.on().isBefore(businessDate))
                        .map(FileBank::statement)
                        .orElseThrow(() ->
                                new BankUnavailable("the bank's statement of " + businessDate + " has not come yet")));
    }

    private static BankStatement statement(Stated stated) {
        return new BankStatement(stated.closingFen(), Optional.of(stated.on()));
    }
}

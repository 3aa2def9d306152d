package org.nengquan.settlement.export.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.settlement.export.domain.Period;
import org.nengquan.settlement.export.domain.StatementFile;
import org.nengquan.settlement.export.domain.Vouchers;
import org.nengquan.settlement.export.domain.Vouchers.Subjects;

/** Makes a participant's files. */
@ApplicationScoped
public class MakeFiles {
    private final Exports exports;

    MakeFiles(Exports exports) {
        this.exports = exports;
    }

    /** 资金对账单. */
    public Uni<StatementFile> statement(String uscc, Period period) {
        return Panache.withTransaction(() -> exports.statement(uscc, period));
    }

    /** 会计凭证. */
    public Uni<Vouchers> vouchers(String uscc, Period period, Subjects subjects) {
        return Panache.withTransaction(() -> exports.settled(uscc, period))
                .map(trades -> new Vouchers(subjects, trades));
    }
}

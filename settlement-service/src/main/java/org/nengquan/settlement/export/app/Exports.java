package org.nengquan.settlement.export.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.settlement.export.domain.Period;
import org.nengquan.settlement.export.domain.StatementFile;
import org.nengquan.settlement.export.domain.Vouchers.SettledTrade;

/** What moved in a period. */
public interface Exports {

    /** A participant's statement. */
    Uni<StatementFile> statement(String uscc, Period period);

    /** The trades of a participant that were settled in the period, as it sees them. */
    Uni<List<SettledTrade>> settled(String uscc, Period period);
}

package org.nengquan.settlement.moneystatement.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengquan.settlement.moneystatement.app.Signer.Signature;
import org.nengquan.settlement.moneystatement.domain.MoneyStatement;
import org.nengquan.settlement.moneystatement.domain.SumLeaf;
import org.nengquan.settlement.paging.domain.Page;

/** Signed statements with their leaves. */
public interface MoneyStatements {

    /** What each participant has on all its accounts now, by its code. */
    Uni<List<Balance>> balances();

    /** Keeps a statement; the first of a day stands. */
    Uni<Void> keep(Signed signed, List<SumLeaf> leaves);

    Uni<Optional<Signed>> of(LocalDate businessDate);

    /** The newest first. */
    Uni<Page<Signed>> newest(LocalDate before, int limit);

    /** The leaves of a day in the order of the tree. */
    Uni<List<SumLeaf>> leaves(LocalDate businessDate);

    /** What a participant has, in fen. */
    record Balance(String uscc, long fen) {}

    /** A statement and who signed it. */
    record Signed(MoneyStatement statement, Signature signature) {}
}

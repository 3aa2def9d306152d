package org.nengquan.settlement.ledger.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.settlement.paging.domain.Page;

/** The whole chart of accounts and what it adds up to (试算平衡). */
public interface TrialBalance {

    /** What each kind of account holds; the sum over all is zero. */
    Uni<List<Line>> lines();

    /** The sum over all accounts, in fen: zero, or something is wrong. */
    Uni<Long> sumFen();

    /** Accounts by code. */
    Uni<Page<Account>> accounts(String after, int limit);

    /**
     * All accounts of a kind together.
     *
     * @param kind of the chart of accounts
     * @param accounts how many
     * @param balanceFen credit positive
     */
    record Line(String kind, long accounts, long balanceFen) {}

    /** One account and its balance, credit positive. */
    record Account(String code, String kind, String holder, long balanceFen) {}
}

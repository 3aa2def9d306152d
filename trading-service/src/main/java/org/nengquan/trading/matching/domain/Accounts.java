package org.nengquan.trading.matching.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Instrument;

/** All accounts, and which of them were used since somebody last asked. */
final class Accounts {
    /** More than the province has participants: in so much room hardly two of them meet, and every order looks for one. */
    static final int MANY = 5_000;

    private final Map<String, Account> byUscc = HashMap.newHashMap(MANY);
    private final List<Account> touched = new ArrayList<>();

    /** The account, opened if it is new: quota may arrive before we are told whose it is. */
    Account of(String uscc) {
        Account known = find(uscc);
        Account account = known == null ? byUscc.computeIfAbsent(uscc, Account::new) : known;
        touch(account);
        return account;
    }

    @Nullable
    Account find(String uscc) {
        return byUscc.get(uscc);
    }

    void touch(Account account) {
        if (account.touch()) {
            touched.add(account);
        }
    }

    /** The balances that changed since the last call. */
    List<Balance> drainTouched() {
        var balances = new ArrayList<Balance>();
        touched.forEach(account -> balances.addAll(account.drainChanged()));
        touched.clear();
        return balances;
    }

    /** What everybody bought less what it sold, as far as it is not nothing; by participant and instrument. */
    List<Snapshot.NetBought> netBought() {
        var all = new ArrayList<Snapshot.NetBought>();
        byUscc.values().stream()
                .sorted(Comparator.comparing(Account::uscc))
                .forEach(account -> Arrays.stream(Instrument.values())
                        .filter(instrument -> account.netBought(instrument) != 0)
                        .map(i -> new Snapshot.NetBought(account.uscc(), i, account.netBought(i)))
                        .forEach(all::add));
        return all;
    }

    /** Every balance, by participant. */
    List<Balance> all() {
        return byUscc.values().stream()
                .sorted(Comparator.comparing(Account::uscc))
                .flatMap(account -> account.balances().stream())
                .toList();
    }
}

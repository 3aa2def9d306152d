package org.nengquan.trading.matching.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All accounts, and which of them were used since somebody last asked. */
final class Accounts {
    private final Map<String, Account> byUscc = new HashMap<>();
    private final Set<Account> touched = new LinkedHashSet<>();

    /** The account, opened if it is new: quota may arrive before we are told whose it is. */
    Account of(String uscc) {
        Account account = byUscc.computeIfAbsent(uscc, Account::new);
        touched.add(account);
        return account;
    }

    @Nullable
    Account find(String uscc) {
        return byUscc.get(uscc);
    }

    void touch(Account account) {
        touched.add(account);
    }

    /** The balances that changed since the last call. */
    List<Balance> drainTouched() {
        var balances = new ArrayList<Balance>();
        touched.forEach(account -> balances.addAll(account.drainChanged()));
        touched.clear();
        return balances;
    }

    /** Every balance, by participant. */
    List<Balance> all() {
        return byUscc.values().stream()
                .sorted(Comparator.comparing(Account::uscc))
                .flatMap(account -> account.balances().stream())
                .toList();
    }
}

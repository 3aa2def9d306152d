package org.nengquan.verification.integrity.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengquan.verification.factor.app.FactorTables;
import org.nengquan.verification.factor.domain.FactorTable;
import org.nengquan.verification.integrity.domain.Check;

/** What one walk has found so far, and the factor tables it has met; used by one walk alone. */
final class Walk {

    private final String name;
    private final FactorTables tables;
    private final Map<LocalDate, FactorTable> met = new HashMap<>();
    private final List<String> differences = new ArrayList<>();
    private long lookedAt;

    Walk(String name, FactorTables tables) {
        this.name = name;
        this.tables = tables;
    }

    Uni<FactorTable> table(LocalDate on) {
        return Optional.ofNullable(met.get(on))
                .map(known -> Uni.createFrom().item(known))
                .orElseGet(() -> tables.inForce(on).invoke(read -> met.put(on, read)));
    }

    void found(String what, boolean holds) {
        lookedAt++;
        if (!holds) {
            differences.add(what);
        }
    }

    Check check() {
        return Check.of(name, lookedAt, differences);
    }
}

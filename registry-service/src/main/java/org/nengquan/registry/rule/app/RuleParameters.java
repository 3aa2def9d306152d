package org.nengquan.registry.rule.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.registry.rule.domain.RuleName;
import org.nengquan.registry.rule.domain.RuleParameter;

/** The kept rule parameters. */
public interface RuleParameters {

    /** Keeps a proposal. */
    Uni<Void> add(RuleParameter parameter);

    /** The parameter, locked until the transaction ends. */
    Uni<Optional<RuleParameter>> lock(UUID id);

    /** Keeps an approval. */
    Uni<Void> update(RuleParameter parameter);

    /** The approved value of this name with the latest date not after {@code on}. */
    Uni<Optional<RuleParameter>> inForce(RuleName name, LocalDate on);

    /** Whether an approved value of this name already begins on this date. */
    Uni<Boolean> begins(RuleName name, LocalDate on);

    /** All, by name and date. */
    Uni<List<RuleParameter>> all();
}

package org.nengquan.settlement.tariff.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.tariff.domain.TariffChange;

/** The proposed and decided changes of the tariff; in the running transaction. */
public interface TariffChanges {

    Uni<Void> add(TariffChange change);

    /** The change, which nobody else can decide before this transaction ends. */
    Uni<Optional<TariffChange>> lock(UUID changeId);

    /** Whether a tariff begins on that date already. */
    Uni<Boolean> begins(LocalDate on);

    /** Keeps the decision, and puts the tariff in force if it was a yes. */
    Uni<Void> decide(TariffChange change);

    /** Changes in every state by id, which is the order in which they were proposed. */
    Uni<Page<TariffChange>> page(String after, int limit);
}

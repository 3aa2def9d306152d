package org.nengquan.trading.offering.app;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.trading.order.app.Page;
import org.nengquan.trading.order.app.Scope;

/** Directed offers and first calls as they were committed. */
public interface Offers {

    Uni<Optional<DirectedOfferView>> directed(UUID offerId);

    /** Directed offers in which one of the parties is in scope, newest first. */
    Uni<Page<DirectedOfferView>> directed(Scope scope, String after, int limit);

    Uni<Optional<FirstCallView>> call(UUID callId);

    /** First calls of the scope, newest first; a city sees those of its region. */
    Uni<Page<FirstCallView>> calls(Scope scope, String after, int limit);
}

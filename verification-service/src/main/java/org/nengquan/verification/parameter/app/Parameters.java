package org.nengquan.verification.parameter.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.verification.listing.domain.Window;
import org.nengquan.verification.parameter.domain.Parameter;

/** Every value that a rule parameter had, has or was proposed to have; each call joins the running transaction. */
public interface Parameters {

    Uni<Void> add(Parameter parameter);

    /** One value, held until the transaction ends together with all values of the same name. */
    Uni<Optional<Parameter>> hold(UUID id);

    /** Whether an approved value of the same name begins on the same day. */
    Uni<Boolean> isSetFor(Parameter parameter);

    /** Stores the new state of a value that is held. */
    Uni<Void> update(Parameter parameter);

    Uni<List<Parameter>> list(Window window);
}

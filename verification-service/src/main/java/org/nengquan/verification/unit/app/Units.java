package org.nengquan.verification.unit.app;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.nengquan.verification.unit.domain.Unit;

/** Units as they are known here. */
public interface Units {

    /**
     * One unit, held until the transaction ends, so that commands about the same unit run one after another.
     *
     * @param year the year of the business date: the latest list of the carbon market up to it counts
     */
    Uni<Optional<Unit>> hold(String uscc, int year);
}

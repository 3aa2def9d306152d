package org.nengquan.settlement.bankaccount.app;

import io.smallrye.mutiny.Uni;
import org.nengquan.settlement.bankaccount.domain.Binding;

/** Who was bound to which settlement account. */
public interface Bindings {

    /** Keeps a binding; the participant's accounts, which must be empty, stand in its books from then on. */
    Uni<Void> bind(Binding binding);
}

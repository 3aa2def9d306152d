package org.nengquan.disclosure.edition.app;

import io.smallrye.mutiny.Uni;
import org.nengquan.disclosure.fact.domain.Batch;

/** Turns facts into rows that the public may read, inside the transaction of the batch. */
public interface Projection {

    Uni<Void> project(Batch batch);
}

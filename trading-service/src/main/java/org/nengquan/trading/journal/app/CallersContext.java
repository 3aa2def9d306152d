package org.nengquan.trading.journal.app;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** Where an answer that one of our own threads gives is to be heard. */
final class CallersContext {

    private CallersContext() {}

    /** The answer on the caller's own Vert.x context, if it has one. */
    static <T> Uni<T> answer(Uni<T> answer) {
        Context context = Vertx.currentContext();
        return context == null ? answer : answer.emitOn(MutinyHelper.executor(context));
    }
}

package org.nengquan.gateway.route.web;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.NullUnmarked;

/** A body that fails after a number of bytes. The rest is read and dropped, so that the caller can hear the answer. */
@NullUnmarked
final class LimitedBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> body;
    private final long maxBytes;
    private Handler<Buffer> reader = bytes -> {};
    private Handler<Throwable> failed = failure -> {};
    private Handler<Void> ended = nothing -> {};
    private long seen;

    LimitedBody(ReadStream<Buffer> body, long maxBytes) {
        this.body = body;
        this.maxBytes = maxBytes;
    }

    boolean isTooLarge() {
        return seen > maxBytes;
    }

    private void read(Buffer bytes) {
        boolean before = isTooLarge();
        seen += bytes.length();
        if (!isTooLarge()) {
            reader.handle(bytes);
            return;
        }
        if (!before) {
            failed.handle(BodyLimit.tooLarge());
        }
    }

    private void end(Void nothing) {
        if (!isTooLarge()) {
            ended.handle(nothing);
        }
    }

    @Override
    public LimitedBody handler(Handler<Buffer> handler) {
        if (handler != null) {
            reader = handler;
            body.handler(this::read);
        }
        return this;
    }

    @Override
    public LimitedBody exceptionHandler(Handler<Throwable> handler) {
        failed = handler == null ? failure -> {} : handler;
        body.exceptionHandler(failed);
        return this;
    }

    @Override
    public LimitedBody endHandler(Handler<Void> handler) {
        ended = handler == null ? nothing -> {} : handler;
        body.endHandler(this::end);
        return this;
    }

    @Override
    public LimitedBody pause() {
        body.pause();
        return this;
    }

    @Override
    public LimitedBody resume() {
        body.resume();
        return this;
    }

    @Override
    public LimitedBody fetch(long amount) {
        body.fetch(amount);
        return this;
    }
}

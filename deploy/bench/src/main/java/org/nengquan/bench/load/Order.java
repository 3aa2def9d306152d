package org.nengquan.bench.load;

import io.vertx.core.buffer.Buffer;

/**
 * A request that is ready to be sent.
 *
 * @param bearer the token of who sends it
 * @param body JSON
 */
public record Order(String bearer, Buffer body) {}

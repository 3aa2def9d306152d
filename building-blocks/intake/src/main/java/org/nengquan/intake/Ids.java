package org.nengquan.intake;

import java.util.UUID;

/** Where ids come from; a test brings its own. */
public interface Ids {

    /** A new UUIDv7: unique, and rising with time so that indexes stay compact. */
    UUID next();
}

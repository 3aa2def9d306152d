package org.nengquan.trading.journal.store;

import org.nengquan.trading.journal.app.Codec;

/** Lets tests of other rooms use the journal's own codec. */
public final class JsonCodecs {
    private JsonCodecs() {}

    public static Codec create() {
        return new JsonCodec();
    }
}

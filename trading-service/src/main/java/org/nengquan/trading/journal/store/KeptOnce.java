package org.nengquan.trading.journal.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads a text that stands in line after line, such as who sends orders: in memory it is kept once for all of them. */
final class KeptOnce extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1;
    /** More than trade in a province; should they be still more, it begins anew. */
    private static final int MOST = 20_000;

    private final transient Map<String, String> known = new ConcurrentHashMap<>();

    KeptOnce() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String read = StringDeserializer.instance.deserialize(parser, context);
        String kept = known.get(read);
        if (kept != null) {
            return kept;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(read, read);
        return read;
    }
}

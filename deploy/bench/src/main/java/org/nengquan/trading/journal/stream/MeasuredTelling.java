package org.nengquan.trading.journal.stream;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.nengquan.trading.journal.app.Telling;

/** What other services are told, as the service writes it. */
public final class MeasuredTelling {

    private MeasuredTelling() {}

    public static Telling inJson() {
        var json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        return new WireTelling(json, "trading");
    }
}

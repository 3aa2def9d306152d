package org.nengquan.trading.surveillance.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nengquan.trading.surveillance.domain.Citation;

/** An alert's figures and citations as text: written and read whole, never searched. */
@ApplicationScoped
class AlertJson {
    private static final TypeReference<LinkedHashMap<String, Long>> FIGURES = new TypeReference<>() {};
    private static final TypeReference<List<Citation>> CITATIONS = new TypeReference<>() {};

    private final ObjectMapper json;

    AlertJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("cannot be written: " + value.getClass(), bug);
        }
    }

    Map<String, Long> figures(String text) {
        return read(text, FIGURES);
    }

    List<Citation> citations(String text) {
        return read(text, CITATIONS);
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("an alert cannot be read", damaged);
        }
    }
}

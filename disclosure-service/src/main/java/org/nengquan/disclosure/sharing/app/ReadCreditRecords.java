package org.nengquan.disclosure.sharing.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.disclosure.sharing.app.CreditRecordAnswer.PerformanceRecordedV1;
import org.nengquan.disclosure.sharing.app.CreditRecordAnswer.SanctionDecidedV1;

/** The records as the platform gets them, fetched or pushed. */
@ApplicationScoped
public class ReadCreditRecords {
    private final CreditRecords records;
    private final ObjectMapper json;

    ReadCreditRecords(CreditRecords records, ObjectMapper json) {
        this.records = records;
        this.json = json;
    }

    /** The records after this number, oldest first, at most so many. */
    public Uni<List<CreditRecordAnswer>> after(long number, int limit) {
        return records.after(number, limit)
                .map(found -> found.stream().map(this::answer).toList());
    }

    private CreditRecordAnswer answer(CreditRecord credit) {
        try {
            return switch (credit.kind()) {
                case PERFORMANCE ->
                    json.readValue(credit.body(), PerformanceRecordedV1.class).numbered(credit.number());
                case SANCTION ->
                    json.readValue(credit.body(), SanctionDecidedV1.class).numbered(credit.number());
            };
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("credit record " + credit.number() + " cannot be read", unreadable);
        }
    }
}

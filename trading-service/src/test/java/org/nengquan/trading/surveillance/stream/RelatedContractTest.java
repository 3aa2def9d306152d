package org.nengquan.trading.surveillance.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who belongs together is read from every example that the registry's contracts give. */
class RelatedContractTest {
    private static final Path CONTRACTS = Path.of("../contracts/registry");
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @ParameterizedTest
    @CsvSource({
        "participant-approved.v1.example, 2",
        "participant-approved.v1.example-minimal, 0",
        "participant-particulars-changed.v1.example, 2",
        "participant-particulars-changed.v1.example-minimal, 1"
    })
    void shouldReadTheExample(String example, int relations) throws IOException {
        RelatedParticipantV1 told =
                JSON.readValue(CONTRACTS.resolve(example + ".json").toFile(), RelatedParticipantV1.class);
        assertThat(told.requiredUscc()).hasSize(18);
        assertThat(told.relations()).hasSize(relations);
    }
}

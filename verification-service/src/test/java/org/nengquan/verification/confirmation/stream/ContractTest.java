package org.nengquan.verification.confirmation.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;
import org.nengquan.verification.Contracts;
import org.nengquan.verification.confirmation.domain.Confirmation;
import org.nengquan.verification.energy.domain.Instrument;
import org.nengquan.verification.number.domain.ReadableNumber;

@QuarkusTest
@WithTestResource(ServiceStack.class)
class ContractTest {

    private static final String GOLDEN = "verification/confirmation-issued.v1.example.json";
    private static final String SCHEMA = "verification/confirmation-issued.v1.schema.json";

    @Inject
    ObjectMapper mapper;

    private static Confirmation aConfirmation() {
        var day = LocalDate.of(2022, 9, 1);
        return new Confirmation(
                new UUID(0, 1),
                ReadableNumber.of("QR", "410100", day, 42),
                new UUID(0, 2),
                new UUID(0, 3),
                "91110000802100433B",
                "410100",
                Instrument.ENERGY,
                1234,
                "914403001922038216",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "GB/T 2589-2020",
                "auditor",
                day,
                "city",
                "");
    }

    @Test
    void shouldProduceTheGoldenBytes() throws JsonProcessingException {
        // When
        var written = mapper.writeValueAsString(ConfirmationIssuedV1.of(aConfirmation()));

        // Then
        assertThat(written).isEqualTo(Contracts.text(GOLDEN));
    }

    @Test
    void shouldBeValidAgainstTheSchema() {
        // Given
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Contracts.text(SCHEMA));

        // Then
        assertThat(schema.validate(Contracts.text(GOLDEN), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{\"quantity\":0}", InputFormat.JSON)).isNotEmpty();
    }
}

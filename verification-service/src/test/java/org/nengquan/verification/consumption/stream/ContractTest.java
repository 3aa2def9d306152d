package org.nengquan.verification.consumption.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;
import org.nengquan.verification.Contracts;
import org.nengquan.verification.number.domain.ReadableNumber;

@QuarkusTest
@WithTestResource(ServiceStack.class)
class ContractTest {

    private static final String GOLDEN = "verification/consumption-verified.v1.example.json";
    private static final String SCHEMA = "verification/consumption-verified.v1.schema.json";

    @Inject
    ObjectMapper mapper;

    @Test
    void shouldProduceTheGoldenBytes() throws JsonProcessingException {
        // Given
        var told = mapper.readValue(Contracts.text(GOLDEN), ConsumptionVerifiedV1.class);

        // Then
        assertThat(mapper.writeValueAsString(told)).isEqualTo(Contracts.text(GOLDEN));
        assertThat(ReadableNumber.isValid(told.reportNumber())).isTrue();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Contracts.text(SCHEMA), InputFormat.JSON)
                        .validate(Contracts.text(GOLDEN), InputFormat.JSON))
                .isEmpty();
    }
}

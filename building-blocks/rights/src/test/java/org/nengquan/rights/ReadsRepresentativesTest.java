package org.nengquan.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Decision;
import org.nengquan.rights.domain.Right;

/** Who acts for whom is read from the example that the registry's contract gives. */
class ReadsRepresentativesTest {
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void shouldReadTheExample() throws IOException {
        var file = Path.of("../../contracts/registry/representatives-named.v1.example.json");
        var told = JSON.readValue(file.toFile(), RepresentativesNamedV1.class).toDomain();
        assertThat(told.decide("zhang", Set.of(Right.INITIATE))).isEqualTo(Decision.allowed());
        assertThat(told.decide("li", Set.of(Right.INITIATE))).isInstanceOf(Decision.Refused.class);
    }
}

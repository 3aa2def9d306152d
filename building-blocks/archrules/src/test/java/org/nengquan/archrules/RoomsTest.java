package org.nengquan.archrules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoomsTest {

    private static final JavaClasses BREACHES = new ClassFileImporter().importPackages("org.nengquan.archrules.breach");

    static Stream<Arguments> breaches() {
        return Stream.of(
                Arguments.of(Rooms.DOMAIN_IS_PLAIN_JAVA, "ClockedRule"),
                Arguments.of(Rooms.ADAPTER_DOORS_ARE_SHUT, "OrderRow"),
                Arguments.of(Rooms.TIME_IS_ASKED_FOR, "ClockedRule"),
                Arguments.of(Rooms.CHANCE_IS_ASKED_FOR, "ClockedRule"),
                Arguments.of(Rooms.RESOURCE_METHODS_ARE_HEARD, "OrderResource"),
                Arguments.of(Rooms.ROOMS_KEEP_THEIR_WALLS, "ClockedRule"),
                Arguments.of(Rooms.featuresAreFreeOfCycles("org.nengquan.archrules.breach"), "Cycle detected"));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void shouldFailOnThePlantedBreach(ArchRule rule, String culprit) {
        // When
        var result = rule.evaluate(BREACHES);

        // Then
        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).contains(culprit);
    }

    @Test
    void shouldPassAHouseWithoutABreach() {
        // Given
        var sound = new ClassFileImporter().importClasses(Rooms.class);

        // When
        var result = Rooms.TIME_IS_ASKED_FOR.evaluate(sound);

        // Then
        assertThat(result.hasViolation()).isFalse();
    }
}

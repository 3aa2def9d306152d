package org.nengquan.archrules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.ws.rs.HttpMethod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * The five rooms of a feature ({@code domain app web store stream}) and their walls.
 *
 * <p>A service names these constants in its {@code RoomsTest}; each message says how to repair a breach.
 */
public final class Rooms {
    // spotless:off  (one call per line would hide the sentence)

    /** A rule of the market is testable without a framework, a database or a clock. */
    public static final ArchRule DOMAIN_IS_PLAIN_JAVA = noClasses()
            .that().resideInAPackage("..domain..")
            .should().dependOnClassesThat().resideOutsideOfPackages("java..", "org.jspecify..", "..domain..")
            .because("a rule of the market must be testable without a framework, a database or a clock:"
                    + " pass what it needs as an argument, or move the class to app, web, store or stream")
            .allowEmptyShould(true);

    /** Nobody outside calls a resource, a row or a consumer. */
    public static final ArchRule ADAPTER_DOORS_ARE_SHUT = classes()
            .that().resideInAnyPackage("..web..", "..store..", "..stream..").and().areTopLevelClasses()
            .and().haveSimpleNameNotEndingWith("package-info")
            .should().notBePublic()
            .because("web, store and stream are adapters: let the other feature ask a use case or a port in app")
            .allowEmptyShould(true);

    /** Time comes in through {@link java.time.Clock} or the business date. */
    public static final ArchRule TIME_IS_ASKED_FOR = noClasses()
            .should().callMethod(Instant.class, "now")
            .orShould().callMethod(LocalDate.class, "now")
            .orShould().callMethod(LocalDateTime.class, "now")
            .orShould().callMethod(OffsetDateTime.class, "now")
            .orShould().callMethod(ZonedDateTime.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis")
            .because("time comes in through java.time.Clock, so that a year can be played in a minute");

    /** Chance comes in through an id source or a seeded generator. */
    public static final ArchRule CHANCE_IS_ASKED_FOR = noClasses()
            .should().callMethod(Math.class, "random")
            .orShould().callMethod(UUID.class, "randomUUID")
            .because("ids come in through org.nengquan.intake.Ids, so that a test can say which");

    /** Quarkus REST ignores any other method silently. */
    public static final ArchRule RESOURCE_METHODS_ARE_HEARD = methods()
            .that().areMetaAnnotatedWith(HttpMethod.class)
            .should().bePublic()
            .because("Quarkus REST silently ignores any other and answers 404")
            .allowEmptyShould(true);

    /** Which room may ask which. */
    public static final ArchRule ROOMS_KEEP_THEIR_WALLS = Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers()
            .optionalLayer("domain").definedBy("..domain..")
            .optionalLayer("app").definedBy("..app..")
            .optionalLayer("web").definedBy("..web..")
            .optionalLayer("store").definedBy("..store..")
            .optionalLayer("stream").definedBy("..stream..")
            .whereLayer("web").mayNotBeAccessedByAnyLayer()
            .whereLayer("store").mayNotBeAccessedByAnyLayer()
            .whereLayer("stream").mayNotBeAccessedByAnyLayer()
            .whereLayer("app").mayOnlyBeAccessedByLayers("web", "store", "stream")
            .as("rooms keep their walls: web, store and stream ask app; app asks domain; domain asks nobody");

    // spotless:on

    private Rooms() {}

    /**
     * No feature depends on one that depends on it.
     *
     * @param basePackage the package whose direct children are the features, such as {@code org.nengquan.registry}
     */
    public static ArchRule featuresAreFreeOfCycles(String basePackage) {
        return SlicesRuleDefinition.slices()
                .matching(basePackage + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("two features that need each other are one feature, or hide a third");
    }
}

package org.nengquan.registry;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.nengquan.archrules.Rooms;

@AnalyzeClasses(packages = "org.nengquan.registry", importOptions = DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchRule DOMAIN_IS_PLAIN_JAVA = Rooms.DOMAIN_IS_PLAIN_JAVA;

    @ArchTest
    static final ArchRule ADAPTER_DOORS_ARE_SHUT = Rooms.ADAPTER_DOORS_ARE_SHUT;

    @ArchTest
    static final ArchRule TIME_IS_ASKED_FOR = Rooms.TIME_IS_ASKED_FOR;

    @ArchTest
    static final ArchRule CHANCE_IS_ASKED_FOR = Rooms.CHANCE_IS_ASKED_FOR;

    @ArchTest
    static final ArchRule RESOURCE_METHODS_ARE_HEARD = Rooms.RESOURCE_METHODS_ARE_HEARD;

    @ArchTest
    static final ArchRule ROOMS_KEEP_THEIR_WALLS = Rooms.ROOMS_KEEP_THEIR_WALLS;

    @ArchTest
    static final ArchRule FEATURES_ARE_FREE_OF_CYCLES = Rooms.featuresAreFreeOfCycles("org.nengquan.registry");
}

package org.nengquan.gateway;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.nengquan.archrules.Rooms;

@AnalyzeClasses(packages = "org.nengquan.gateway", importOptions = DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchRule DOMAIN = Rooms.DOMAIN_IS_PLAIN_JAVA;

    @ArchTest
    static final ArchRule DOORS = Rooms.ADAPTER_DOORS_ARE_SHUT;

    @ArchTest
    static final ArchRule TIME = Rooms.TIME_IS_ASKED_FOR;

    @ArchTest
    static final ArchRule CHANCE = Rooms.CHANCE_IS_ASKED_FOR;

    @ArchTest
    static final ArchRule WALLS = Rooms.ROOMS_KEEP_THEIR_WALLS;

    @ArchTest
    static final ArchRule CYCLES = Rooms.featuresAreFreeOfCycles("org.nengquan.gateway");
}

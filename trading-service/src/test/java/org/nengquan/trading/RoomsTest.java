package org.nengquan.trading;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.nengquan.archrules.Rooms;

@AnalyzeClasses(packages = "org.nengquan.trading", importOptions = DoNotIncludeTests.class)
class RoomsTest {
    @ArchTest
    static final ArchRule domainIsPlainJava = Rooms.DOMAIN_IS_PLAIN_JAVA;

    @ArchTest
    static final ArchRule adapterDoorsAreShut = Rooms.ADAPTER_DOORS_ARE_SHUT;

    @ArchTest
    static final ArchRule timeIsAskedFor = Rooms.TIME_IS_ASKED_FOR;

    @ArchTest
    static final ArchRule chanceIsAskedFor = Rooms.CHANCE_IS_ASKED_FOR;

    @ArchTest
    static final ArchRule resourceMethodsAreHeard = Rooms.RESOURCE_METHODS_ARE_HEARD;

    @ArchTest
    static final ArchRule roomsKeepTheirWalls = Rooms.ROOMS_KEEP_THEIR_WALLS;

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles = Rooms.featuresAreFreeOfCycles("org.nengquan.trading");
}

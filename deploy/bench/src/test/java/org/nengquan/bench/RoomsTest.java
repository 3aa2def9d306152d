package org.nengquan.bench;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.nengquan.archrules.Rooms;

@AnalyzeClasses(packages = "org.nengquan.bench", importOptions = DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchRule TIME_IS_ASKED_FOR = Rooms.TIME_IS_ASKED_FOR;

    @ArchTest
    static final ArchRule CHANCE_IS_ASKED_FOR = Rooms.CHANCE_IS_ASKED_FOR;

    @ArchTest
    static final ArchRule FEATURES_ARE_FREE_OF_CYCLES = Rooms.featuresAreFreeOfCycles("org.nengquan.bench");
}

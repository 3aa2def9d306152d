package org.nengquan.tokens;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.nengquan.archrules.Rooms;

@AnalyzeClasses(packages = "org.nengquan.tokens", importOptions = DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchRule timeIsAskedFor = Rooms.TIME_IS_ASKED_FOR;
}

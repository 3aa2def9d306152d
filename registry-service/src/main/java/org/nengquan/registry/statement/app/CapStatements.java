package org.nengquan.registry.statement.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.registry.statement.domain.CapStatement;

/** Statements as the tables have them now. */
public interface CapStatements {

    /** One for each cap in force, in the order of instrument, category, region and year. */
    Uni<List<CapStatement>> all();

    /** Takes the right to publish the statement of this trading day; false if it was taken, or never was one. */
    Uni<Boolean> claim(LocalDate day);
}

package org.nengquan.trading.session.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.trading.session.domain.Timetable;

/** When the phases of a day begin. */
public interface Timetables {

    Uni<List<Timetable.Session>> all();
}

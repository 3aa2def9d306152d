package org.nengquan.trading.session.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.trading.session.domain.Holiday;

/** The dates on which the country does not follow the weekday. */
public interface Holidays {

    Uni<List<Holiday>> all();
}

package org.nengquan.disclosure.chart.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.disclosure.chart.domain.Bar;
import org.nengquan.disclosure.edition.app.Projection;

/** The candles of all K-lines, as they are kept. */
public interface Bars extends Projection {

    /** The candles that changed after an edition. */
    Uni<List<KeptBar>> changedSince(long edition);

    /** A candle with the edition that last changed it. */
    record KeptBar(long edition, Bar bar) {

        KeptBar newer(KeptBar other) {
            return other.edition >= edition ? other : this;
        }
    }
}

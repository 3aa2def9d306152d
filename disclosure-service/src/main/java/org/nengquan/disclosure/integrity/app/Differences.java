package org.nengquan.disclosure.integrity.app;

import io.smallrye.mutiny.Uni;
import java.util.Map;

/** Queries that recompute published figures and name what differs; each sees one moment of the database. */
public interface Differences {

    /** Names of what differs, a few of them, or an empty text. */
    Uni<String> of(Invariant invariant);

    /** How much there is: {@code trades}, {@code settled}, {@code days}, {@code leaves}, {@code issued}. */
    Uni<Map<String, Long>> counts();

    /** What must hold between tables. */
    enum Invariant {
        K_LINE_IS_RECOMPUTED_FROM_TRADES("k-line"),
        DAY_REPORT_IS_RECOMPUTED_FROM_TRADES("day-report"),
        DAY_REPORT_EQUALS_THE_MARKETS_CLOSE("day-close"),
        EVERY_SETTLED_TRADE_IS_A_TRADE("settled-trades"),
        EVERY_FACT_HAS_ITS_LEAF("log-leaves"),
        NOTHING_IS_SET_ASIDE("quarantine");

        private final String word;

        Invariant(String word) {
            this.word = word;
        }

        /** The name in the answer. */
        public String word() {
            return word;
        }
    }
}

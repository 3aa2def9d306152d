package org.nengquan.local.season;

import java.util.List;
import java.util.Map;
import org.nengquan.local.cast.DemoCast;

/**
 * Asks a running platform to recompute its books from its records, each service its own, and compares what the services
 * say of the same facts. Trades that are on their way are waited for.
 */
public final class Verification {
    private final Verdict verdict;

    public Verification(Platform platform, Tokens tokens) {
        Actors actors = new CastActors(new DemoCast(), SeasonSize.WHOLE.units());
        this.verdict = new Verdict(new Api(platform.gateway(), tokens), actors);
    }

    /** What was counted, by name. */
    public Map<String, Long> counts() {
        return verdict.counts();
    }

    /** Everything that differs, each in a sentence; empty if all agrees. */
    public List<String> differences() {
        verdict.awaitTheLastTrade();
        return verdict.failures();
    }
}

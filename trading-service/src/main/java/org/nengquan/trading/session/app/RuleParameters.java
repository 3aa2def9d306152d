package org.nengquan.trading.session.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.trading.gate.domain.Parameter;

/** The dated figures of the market's rules. */
public interface RuleParameters {

    Uni<List<Parameter>> all();
}

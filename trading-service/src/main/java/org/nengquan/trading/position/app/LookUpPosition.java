package org.nengquan.trading.position.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nengquan.intake.Caller;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.matching.domain.Balance;
import org.nengquan.trading.matching.domain.Bucket;

/** What a participant has in the market: its own, for a city its region's, for overseers anybody's. */
@ApplicationScoped
public class LookUpPosition {
    private final Positions positions;

    LookUpPosition(Positions positions) {
        this.positions = positions;
    }

    /**
     * The position.
     *
     * @param wanted whose; empty for the caller's own
     */
    public Uni<PositionView> of(Caller caller, String wanted) {
        String uscc = wanted.isEmpty() ? caller.uscc() : wanted;
        if (uscc.isEmpty()) {
            throw Problems.notFound(Text.of("请用 uscc 指明单位", "Say whose with uscc"));
        }
        return positions.of(uscc, regionBound(caller, uscc)).map(LookUpPosition::view);
    }

    private static String regionBound(Caller caller, String uscc) {
        if (caller.owns(uscc) || caller.is("province", "supervisor", "auditor", "exchange.operator")) {
            return "";
        }
        if (caller.is("city") && !caller.regionCode().isEmpty()) {
            return caller.regionCode();
        }
        throw Problems.notFound(Text.of("未找到", "There is none"));
    }

    private static PositionView view(List<Balance> balances) {
        Map<Bucket, Balance> byBucket = new EnumMap<>(Bucket.class);
        balances.forEach(balance -> byBucket.put(balance.bucket(), balance));
        var quota = new ArrayList<PositionView.Quota>();
        for (Instrument instrument : Instrument.values()) {
            for (Priority priority : Priority.values()) {
                Balance of = balance(byBucket, Bucket.of(instrument, priority));
                quota.add(new PositionView.Quota(instrument, priority, of.free(), of.reserved()));
            }
        }
        Balance cash = balance(byBucket, Bucket.CASH);
        return new PositionView(new PositionView.Cash(cash.free(), cash.reserved()), quota);
    }

    private static Balance balance(Map<Bucket, Balance> byBucket, Bucket bucket) {
        return byBucket.getOrDefault(bucket, new Balance("", bucket, 0, 0));
    }
}

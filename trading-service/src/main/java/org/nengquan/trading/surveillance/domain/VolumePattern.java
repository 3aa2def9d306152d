package org.nengquan.trading.surveillance.domain;

import static org.nengquan.trading.surveillance.domain.ThresholdName.PATTERN_MIN_DAYS;
import static org.nengquan.trading.surveillance.domain.ThresholdName.PATTERN_VOLUME_DEVIATIONS_X100;
import static org.nengquan.trading.surveillance.domain.ThresholdName.PATTERN_VOLUME_FLOOR_PERMILLE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.instrument.domain.Instrument;

/** A day whose volume is larger than that of the past days explains, by median and median absolute deviation. */
final class VolumePattern implements Detector {
    private static final int NAMED = 10;

    private static final class Volume {
        private long quantity;
        private final Map<String, Long> byParticipant = new TreeMap<>();
        private final Evidence evidence = new Evidence();

        void add(Happening.Traded trade) {
            quantity += trade.quantity();
            byParticipant.merge(trade.buyerUscc(), trade.quantity(), Long::sum);
            byParticipant.merge(trade.sellerUscc(), trade.quantity(), Long::sum);
            evidence.add(Citation.of(trade));
        }

        /** Those who traded most. */
        List<String> largest() {
            return byParticipant.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                    .limit(NAMED)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    private final DayContext context;
    private final Map<Instrument, Robust> usual = new EnumMap<>(Instrument.class);
    private final Map<Instrument, Volume> volumes = new EnumMap<>(Instrument.class);

    VolumePattern(DayContext context) {
        this.context = context;
        for (Instrument instrument : Instrument.values()) {
            List<Long> past =
                    context.pastDays(instrument).stream().map(PastDay::quantity).toList();
            if (past.size() >= context.limit(PATTERN_MIN_DAYS)) {
                usual.put(instrument, usual(past));
            }
        }
    }

    private Robust usual(List<Long> past) {
        Robust robust = Robust.of(past);
        return robust.atLeast(robust.median() * context.limit(PATTERN_VOLUME_FLOOR_PERMILLE) / 1_000);
    }

    @Override
    public void traded(Match match) {
        volumes.computeIfAbsent(match.instrument(), one -> new Volume()).add(match.trade());
    }

    @Override
    public List<Finding> findings() {
        var found = new ArrayList<Finding>();
        volumes.forEach((instrument, volume) -> {
            Robust past = usual.get(instrument);
            if (past != null && isOutOfPattern(past, volume.quantity)) {
                found.add(finding(instrument, past, volume));
            }
        });
        return found;
    }

    private boolean isOutOfPattern(Robust past, long quantity) {
        return quantity > past.median()
                && past.deviationsX100(quantity) >= context.limit(PATTERN_VOLUME_DEVIATIONS_X100);
    }

    private Finding finding(Instrument instrument, Robust past, Volume volume) {
        return new Finding(
                DetectorName.VOLUME_PATTERN,
                instrument,
                instrument.name(),
                volume.largest(),
                Text.of(
                        "当日成交 %d；过去交易日中位数为 %d，绝对中位差 %d。列出成交最多的主体。"
                                .formatted(volume.quantity, past.median(), past.mad()),
                        "%d units were traded; the past days' median is %d, MAD %d. The largest participants are named."
                                .formatted(volume.quantity, past.median(), past.mad())),
                new Figures()
                        .add("quantity", volume.quantity)
                        .add("median", past.median())
                        .add("mad", past.mad())
                        .add("deviationsX100", past.deviationsX100(volume.quantity))
                        .limit(context, PATTERN_VOLUME_DEVIATIONS_X100)
                        .values(),
                volume.evidence.citations());
    }
}

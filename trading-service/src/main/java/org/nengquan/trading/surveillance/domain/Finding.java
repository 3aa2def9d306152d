package org.nengquan.trading.surveillance.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.instrument.domain.Instrument;

/**
 * What a detector saw.
 *
 * @param detector who saw it
 * @param instrument on which market
 * @param subject what tells it from another finding of the same detector on that day: a group or a pair of them
 * @param participants whom it concerns, by code
 * @param explanation why it looks wrong, with the figures in it
 * @param figures what was computed and the limits it was held against, by name
 * @param citations the journal's lines it rests on
 */
public record Finding(
        DetectorName detector,
        Instrument instrument,
        String subject,
        List<String> participants,
        Text explanation,
        Map<String, Long> figures,
        List<Citation> citations) {

    public Finding {
        participants = participants.stream().distinct().sorted().toList();
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        citations = List.copyOf(citations);
    }

    /** The alert's id: the same finding on the same day is the same alert, however often the day is told. */
    public UUID id(LocalDate businessDate) {
        String name = businessDate + "|" + detector + "|" + instrument + "|" + subject;
        return UUID.nameUUIDFromBytes(("nengquan/alert/v1|" + name).getBytes(UTF_8));
    }
}

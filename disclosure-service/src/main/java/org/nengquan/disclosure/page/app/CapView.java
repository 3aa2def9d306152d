package org.nengquan.disclosure.page.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nengquan.disclosure.cap.domain.Issued;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.fact.domain.Region;
import org.nengquan.disclosure.page.domain.Lang;
import org.nengquan.disclosure.page.domain.Names;
import org.nengquan.disclosure.page.domain.Written;

/** What was issued of one instrument, line by line and in all. */
public record CapView(String instrument, String unit, List<Line> lines, String total) {

    /** What was issued in one category, region and year. */
    public record Line(String category, String region, String year, String quantity, String issuances) {

        static Line of(Issued issued, Lang lang) {
            Issued.Key key = issued.key();
            return new Line(
                    Names.of(key.category(), lang),
                    Names.of(Region.of(key.regionCode()), lang),
                    Integer.toString(key.vintageYear()),
                    Written.count(issued.quantity()),
                    Written.count(issued.issuances()));
        }
    }

    /** One table for each instrument: the two are never added up (办法§7). */
    public static List<CapView> of(List<Issued> lines, Lang lang) {
        Map<Instrument, List<Issued>> byInstrument = lines.stream()
                .collect(groupingBy(line -> line.key().instrument(), () -> new EnumMap<>(Instrument.class), toList()));
        return byInstrument.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), lang))
                .toList();
    }

    private static CapView of(Instrument instrument, List<Issued> lines, Lang lang) {
        long total = lines.stream().mapToLong(Issued::quantity).reduce(0, Math::addExact);
        return new CapView(
                Names.of(instrument, lang),
                Names.unit(instrument, lang),
                lines.stream().map(line -> Line.of(line, lang)).toList(),
                Written.count(total));
    }
}

package org.nengquan.registry.compliance.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.compliance.app.FindCompliance;
import org.nengquan.registry.compliance.app.FindCompliance.Season;
import org.nengquan.registry.compliance.domain.Obligation;
import org.nengquan.registry.compliance.domain.Performance;
import org.nengquan.registry.compliance.domain.Ranking;
import org.nengquan.registry.quota.domain.Instrument;

/**
 * 及时公布履约情况 (方案二(四)) and 曝光 (方案三(五)), for everybody: one count with its date, the regions ranked, and the
 * names of those who were late. What a single unit owes or consumes is not on it (办法§22).
 */
@Path("/api/registry/v1/compliance-board")
class ComplianceBoardResource {

    private final FindCompliance find;

    ComplianceBoardResource(FindCompliance find) {
        this.find = find;
    }

    /** A count of units; the rate in ten-thousandths of those obliged. */
    @Schema(name = "ComplianceCount")
    record CountAnswer(int obliged, int onTime, int late, int madeUp, long owed, int ratePerTenThousand) {
        static CountAnswer of(Ranking.Count count) {
            return new CountAnswer(
                    count.obliged(), count.onTime(), count.late(), count.madeUp(), count.owed(), count.rate());
        }
    }

    @Schema(name = "RankedRegion")
    record RegionAnswer(int rank, String regionCode, CountAnswer count) {}

    @Schema(name = "LateUnit")
    record LateUnitAnswer(String name, String regionCode, Performance.Standing standing) {
        static LateUnitAnswer of(Obligation obligation) {
            return new LateUnitAnswer(
                    obligation.unit().name(),
                    obligation.unit().regionCode(),
                    obligation.performance().standing());
        }
    }

    @Schema(name = "ComplianceSeason")
    record SeasonAnswer(
            String cycleNumber,
            int year,
            Instrument instrument,
            LocalDate dueOn,
            String status,
            @Nullable LocalDate reckonedOn,
            LocalDate asOf,
            CountAnswer count,
            List<RegionAnswer> regions,
            List<LateUnitAnswer> lateUnits,
            List<NoticeAnswer> notices) {

        static SeasonAnswer of(Season season) {
            Ranking ranking = Ranking.of(season.obligations());
            return new SeasonAnswer(
                    season.cycle().number().value(),
                    season.cycle().terms().year(),
                    season.cycle().terms().instrument(),
                    season.cycle().terms().dueOn(),
                    season.cycle().state().status(),
                    CycleResource.CycleAnswer.reckonedOn(season.cycle().state()),
                    season.asOf(),
                    CountAnswer.of(ranking.whole()),
                    ranked(ranking.regions()),
                    season.obligations().stream()
                            .filter(it -> it.performance().wasLate())
                            .map(LateUnitAnswer::of)
                            .toList(),
                    season.notices().stream().map(NoticeAnswer::of).toList());
        }

        private static List<RegionAnswer> ranked(List<Ranking.RegionCount> regions) {
            return IntStream.range(0, regions.size())
                    .mapToObj(i -> new RegionAnswer(
                            i + 1,
                            regions.get(i).regionCode(),
                            CountAnswer.of(regions.get(i).count())))
                    .toList();
        }
    }

    @GET
    @PermitAll
    public Uni<Page<SeasonAnswer>> list() {
        return find.seasons()
                .map(seasons ->
                        new Page<>(seasons.stream().map(SeasonAnswer::of).toList(), null));
    }
}

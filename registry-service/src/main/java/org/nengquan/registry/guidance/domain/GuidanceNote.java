package org.nengquan.registry.guidance.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.law.domain.Law;
import org.nengquan.registry.region.domain.Region;
import org.nengquan.registry.region.domain.Regions;

/**
 * A note of 窗口指导 by which 省发展改革委 guides a city's trading (办法§6). It binds nobody by itself; it is kept so that who
 * was told what, and what was answered, can be seen later.
 *
 * @param id its key
 * @param regionCode the city or 济源 that is guided
 * @param subject in a line
 * @param body in full
 * @param author the person (token subject) who wrote it
 * @param writtenOn business date
 * @param state whether the city has answered
 */
public record GuidanceNote(
        UUID id, String regionCode, String subject, String body, String author, LocalDate writtenOn, State state) {

    /**
     * The life of a note.
     *
     * <pre>
     * Sent ──the city answers──▶ Answered
     * </pre>
     */
    public sealed interface State {

        /** Waits for the city. */
        record Sent() implements State {
            public Answered answered(String answer, String person, LocalDate on) {
                return new Answered(answer, person, on);
            }
        }

        /** The city's answer; it is not taken back. */
        record Answered(String answer, String answeredBy, LocalDate answeredOn) implements State {}
    }

    /** The same note in another state. */
    public GuidanceNote in(State next) {
        return new GuidanceNote(id, regionCode, subject, body, author, writtenOn, next);
    }

    /** 办法§6: guidance goes to the authorities of the cities and 济源. */
    public static Decision mayGuide(Regions regions, String regionCode) {
        if (regions.tradingSubject(regionCode, Region.Kind.CITY).isPresent()) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("nobody-to-guide")
                .article(Law.REGION_TARGETS)
                .ruleVersion(Law.VERSION)
                .input("regionCode", regionCode)
                .title("窗口指导的对象是省辖市和济源示范区", "Guidance goes to a city or to 济源")
                .remedy("请填写省辖市或济源示范区的行政区划代码。", "Give the code of a city or of 济源.")
                .build());
    }
}

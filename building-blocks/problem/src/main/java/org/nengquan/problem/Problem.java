package org.nengquan.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nengquan.problem.domain.Text;

/**
 * The body of an error answer, {@code application/problem+json} (RFC 9457), with the extension members of this
 * platform.
 *
 * @param type stable address of the kind of problem, {@code /problems/<code>}
 * @param title what was refused, in zh-CN
 * @param titleEn the same in English
 * @param status the HTTP status, repeated for readers who only keep the body
 * @param detail this occurrence in a sentence, or null
 * @param instance the path that was called, filled in when the answer leaves
 * @param article the article of the law, or null where no rule of the law was involved
 * @param ruleVersion the version of the rule that was applied
 * @param inputs the figures that the rule looked at
 * @param arithmetic the computation with its figures
 * @param remedy what to do next, in both languages
 * @param violations all shape errors of the request at once
 * @param traceId what to quote to the operators when a bug was met
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        String titleEn,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        @Nullable String article,
        @Nullable String ruleVersion,
        Map<String, String> inputs,
        @Nullable String arithmetic,
        @Nullable Text remedy,
        List<Violation> violations,
        @Nullable String traceId) {

    /** The media type of every error answer. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One thing that is wrong with a request's shape.
     *
     * @param field where, as a path in the request, such as {@code energyUse[2].amount}
     * @param message what is expected there
     */
    public record Violation(String field, String message) {}

    static Problem plain(int status, String code, Text title) {
        return new Problem(
                "/problems/" + code,
                title.zh(),
                title.en(),
                status,
                null,
                null,
                null,
                null,
                Map.of(),
                null,
                null,
                List.of(),
                null);
    }

    Problem at(String path) {
        return new Problem(
                type,
                title,
                titleEn,
                status,
                detail,
                path,
                article,
                ruleVersion,
                inputs,
                arithmetic,
                remedy,
                violations,
                traceId);
    }

    Problem with(@Nullable String newDetail, List<Violation> newViolations, @Nullable String newTraceId) {
        return new Problem(
                type,
                title,
                titleEn,
                status,
                newDetail,
                instance,
                article,
                ruleVersion,
                inputs,
                arithmetic,
                remedy,
                newViolations,
                newTraceId);
    }
}

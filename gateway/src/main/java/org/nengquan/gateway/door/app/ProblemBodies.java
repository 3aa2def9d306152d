package org.nengquan.gateway.door.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import org.nengquan.problem.Problem;

/** Writes a problem as the services write theirs, so that a caller cannot tell the door from the house. */
@ApplicationScoped
public class ProblemBodies {
    private final ObjectMapper json;

    ProblemBodies(ObjectMapper json) {
        this.json = json;
    }

    /** The JSON of the problem, with the path that was called and the id under which the log knows the call. */
    public byte[] bytes(Problem problem, String path, String traceId) {
        try {
            return json.writeValueAsBytes(at(problem, path, traceId));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Problem at(Problem problem, String path, String traceId) {
        return new Problem(
                problem.type(),
                problem.title(),
                problem.titleEn(),
                problem.status(),
                problem.detail(),
                path,
                problem.article(),
                problem.ruleVersion(),
                problem.inputs(),
                problem.arithmetic(),
                problem.remedy(),
                problem.violations(),
                traceId);
    }
}

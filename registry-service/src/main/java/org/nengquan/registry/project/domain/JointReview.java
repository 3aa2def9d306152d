package org.nengquan.registry.project.domain;

import java.time.LocalDate;

/**
 * 省级部门会商联审 (办法§11).
 *
 * <pre>
 * Pending ──▶ Passed
 *    └──────▶ Refused
 * </pre>
 */
public sealed interface JointReview {

    /** Not decided: the project may not buy. */
    record Pending() implements JointReview {}

    /** The project may buy. */
    record Passed(String documentNumber, LocalDate on) implements JointReview {}

    /** The project may not be built. */
    record Refused(String documentNumber, LocalDate on) implements JointReview {}

    /** The state's name as API, event and table know it. */
    default String status() {
        return switch (this) {
            case Pending ignored -> "PENDING";
            case Passed ignored -> "PASSED";
            case Refused ignored -> "REFUSED";
        };
    }
}

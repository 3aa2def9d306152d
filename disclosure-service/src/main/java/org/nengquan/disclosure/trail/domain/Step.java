package org.nengquan.disclosure.trail.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.nengquan.problem.domain.Text;

/**
 * One station.
 *
 * @param at when it happened, or, for an order, when its id was given
 * @param role as what somebody acted
 * @param uscc who it was; empty if the viewer may not know, or a service acted by itself
 * @param facts ids, quantities and amounts
 */
public record Step(
        StepKind kind,
        Text title,
        Instant at,
        LocalDate businessDate,
        Role role,
        String uscc,
        Map<String, Object> facts,
        Optional<Published> published) {}

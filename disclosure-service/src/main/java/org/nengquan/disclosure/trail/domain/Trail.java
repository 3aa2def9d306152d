package org.nengquan.disclosure.trail.domain;

import java.util.List;

/**
 * A trade's whole way as one viewer may see it.
 *
 * @param complete whether every station that such a trade passes was told, up to the money
 * @param missing those that were not
 * @param hiddenSteps how many there are that are none of the viewer's business
 */
public record Trail(String tradeNumber, boolean complete, List<StepKind> missing, int hiddenSteps, List<Step> steps) {}

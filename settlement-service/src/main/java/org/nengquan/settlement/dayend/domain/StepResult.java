package org.nengquan.settlement.dayend.domain;

/** What became of a step. */
public sealed interface StepResult {

    /** It is done for good. */
    record Finished(String detail) implements StepResult {}

    /** It has to be tried again. */
    record NotYet(String waitingFor) implements StepResult {}
}

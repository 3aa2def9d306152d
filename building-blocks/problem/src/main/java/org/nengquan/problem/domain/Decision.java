package org.nengquan.problem.domain;

/** What one rule answers. */
public sealed interface Decision {

    /** The rule has nothing against it. */
    record Allowed() implements Decision {
        private static final Allowed ALWAYS = new Allowed();
    }

    /** The rule says no, and why. */
    record Refused(Refusal why) implements Decision {}

    static Decision allowed() {
        return Allowed.ALWAYS;
    }

    static Decision refused(Refusal why) {
        return new Refused(why);
    }
}

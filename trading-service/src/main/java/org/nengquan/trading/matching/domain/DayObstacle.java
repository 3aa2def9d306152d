package org.nengquan.trading.matching.domain;

/** Why a trading day did not open or close. */
public enum DayObstacle {
    /** It is open already: repeating the command is harmless. */
    ALREADY_OPEN,
    /** It is closed already: repeating the command is harmless. */
    ALREADY_CLOSED,
    /** Another day is open and has to be closed first. */
    ANOTHER_DAY_IS_OPEN,
    /** Days go forward: the date is not after the last one that was closed. */
    NOT_AFTER_LAST_CLOSED,
    /** That day is not open. */
    NOT_OPEN,
    /** A figure of the rules has no value on that date. */
    RULES_INCOMPLETE,
    /** It is in that phase already: repeating the command is harmless. */
    ALREADY_IN_PHASE,
    /** That phase does not follow the one the day is in. */
    NOT_NEXT_PHASE
}

package org.nengquan.trading.participant.domain;

/** What the provincial departments' joint review (会商联审, 办法§11) says of a project. */
public enum JointReview {
    PENDING,
    PASSED,
    REFUSED
}

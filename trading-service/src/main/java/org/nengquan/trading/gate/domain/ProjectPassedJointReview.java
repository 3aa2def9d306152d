package org.nengquan.trading.gate.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.participant.domain.JointReview;
import org.nengquan.trading.participant.domain.Project;

/** 办法§11: only a project that passed the provincial departments' joint review (会商联审) buys. */
public final class ProjectPassedJointReview implements Gate {

    @Override
    public boolean concerns(Intent.Kind kind) {
        return kind.namesProject();
    }

    @Override
    public Decision check(Intent intent, MarketFacts facts) {
        Project project = facts.projectOf(intent);
        if (project == null || project.jointReview() == JointReview.PASSED) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("joint-review-not-passed")
                .article("办法§11")
                .ruleVersion(LAW_2022)
                .input("projectId", project.projectId())
                .input("jointReview", project.jointReview())
                .title("项目未通过省级部门会商联审", "The project has not passed the joint review")
                .remedy("请在会商联审通过后再申报购买。", "Buy after the joint review has been passed.")
                .build());
    }
}

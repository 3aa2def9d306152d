package org.nengquan.registry.gate.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.law.domain.Law;
import org.nengquan.registry.project.domain.JointReview;
import org.nengquan.registry.project.domain.Project;

/** 办法§12: a new 两高 project obtains its full quota before the 节能审查意见 is issued. */
public final class FullQuota {

    private FullQuota() {}

    /**
     * What a project has obtained: bound to it, or bound and used up since.
     *
     * @param energy tce
     * @param coal t
     */
    public record Obtained(long energy, long coal) {}

    /** Whether the project may have the credential. */
    public static Decision decide(Project project, Obtained obtained) {
        Project.Purchase needed = project.purchase();
        boolean passed = project.review() instanceof JointReview.Passed;
        boolean full = obtained.energy() >= needed.energyQuantity() && obtained.coal() >= needed.coalQuantity();
        if (passed && full) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("quota-not-obtained-in-full")
                .article(Law.FULL_QUOTA)
                .ruleVersion(needed.ruleVersion())
                .input("project", project.number().value())
                .input("jointReview", project.review().status())
                .input("energyNeeded", needed.energyQuantity())
                .input("energyObtained", obtained.energy())
                .input("coalNeeded", needed.coalQuantity())
                .input("coalObtained", obtained.coal())
                .arithmetic("能耗 " + obtained.energy() + " / " + needed.energyQuantity() + " tce; 煤炭 " + obtained.coal()
                        + " / " + needed.coalQuantity() + " t")
                .title("项目尚未足额取得用能权指标", "The project has not obtained its full quota")
                .remedy("请补足指标并绑定到该项目。", "Obtain what is missing and bind it to the project.")
                .build());
    }
}

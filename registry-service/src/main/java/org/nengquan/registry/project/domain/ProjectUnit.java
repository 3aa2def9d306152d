package org.nengquan.registry.project.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.law.domain.Law;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantKind;

/** 办法§11: the subject of a new 两高 project is its 实施单位, and nobody else. */
public final class ProjectUnit {

    private ProjectUnit() {}

    /** Whether this participant is a project unit. */
    public static Decision decide(Participant participant) {
        if (participant.kind() == ParticipantKind.PROJECT) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("not-a-project-unit")
                .article(Law.SUBJECTS)
                .ruleVersion(Law.VERSION)
                .input("uscc", participant.uscc().code())
                .input("kind", participant.kind().name())
                .title("只有新建“两高”项目实施单位可以登记项目", "Only the unit that carries out a project may register it")
                .remedy("请以项目实施单位的账户登记。", "Register it under the project unit's account.")
                .build());
    }
}

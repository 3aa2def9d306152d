package org.nengquan.registry.movement.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.law.domain.Law;
import org.nengquan.registry.movement.domain.MovementOrder.Content;
import org.nengquan.registry.project.domain.JointReview;
import org.nengquan.registry.project.domain.Project;

/** What has to hold for an order, apart from there being enough units. */
public final class MovementRules {

    private MovementRules() {}

    /** 办法§10: a release or a reversal moves what the order before it moved, and of the same holder and instrument. */
    public static Decision carriesOn(Content content, MovementOrder before) {
        boolean fits = content.kind().carriesOn(before.content().kind())
                && before.state() instanceof OrderState.Posted
                && before.content().holder().equals(content.holder())
                && before.content().what().instrument() == content.what().instrument();
        return fits
                ? Decision.allowed()
                : refuse(refusal("movement-does-not-carry-on", content)
                        .input("before", before.number().value())
                        .input("beforeKind", before.content().kind().name())
                        .input("beforeStatus", before.state().status())
                        .title("所依据的变更与本次变更不相衔接", "This movement cannot carry on that one")
                        .remedy("请填写已记账且类型对应的变更。", "Name a posted movement of the kind that this one carries on."));
    }

    /** 办法§16: a reversal corrects an error; after some days what is booked stays. */
    public static Decision inTime(Content content, MovementOrder before, LocalDate today, int reversalDays) {
        if (content.kind() != MovementKind.REVERSE || !(before.state() instanceof OrderState.Posted posted)) {
            return Decision.allowed();
        }
        LocalDate last = posted.on().plusDays(reversalDays);
        return today.isAfter(last)
                ? refuse(refusal("reversal-too-late", content)
                        .input("postedOn", posted.on())
                        .input("days", reversalDays)
                        .input("businessDate", today)
                        .arithmetic(posted.on() + " + " + reversalDays + " = " + last + " < " + today)
                        .title("已超过冲正期限", "It is too late to reverse this")
                        .remedy("请以新的变更更正。", "Correct it by a new movement."))
                : Decision.allowed();
    }

    /** 办法§11, §12: units are bound to a project of the holder that passed the joint review. */
    public static Decision projectFits(Content content, Project project) {
        boolean fits = project.uscc().equals(content.holder()) && project.review() instanceof JointReview.Passed;
        return fits
                ? Decision.allowed()
                : refuse(refusal("project-not-eligible", content)
                        .input("project", project.number().value())
                        .input("jointReview", project.review().status())
                        .title(
                                "项目不属于该主体或未通过会商联审",
                                "The project is not this holder's, or has not passed the joint review")
                        .remedy("请选择本单位已通过省级部门会商联审的项目。", "Name a project of your own that passed the joint review."));
    }

    /** 办法§10: a transfer has two sides. */
    public static Decision toAnother(Content content) {
        Optional<Uscc> recipient = content.target().recipient();
        return recipient.filter(content.holder()::equals).isEmpty()
                ? Decision.allowed()
                : refuse(refusal("recipient-is-the-holder", content)
                        .title("接收方不得为转出方本身", "Recipient and holder are the same")
                        .remedy("请填写另一交易主体。", "Name another participant."));
    }

    /** 办法§10: what is not there, locked or out of validity does not move. */
    public static Refusal tooFew(MovementOrder order, long movable) {
        Content content = order.content();
        return refusal("units-too-few", content)
                .input("instrument", content.what().instrument().name())
                .input("quantity", content.what().quantity())
                .input("movable", movable)
                .arithmetic(content.what().quantity() + " > " + movable)
                .title("可变更的指标数量不足", "There are not enough units that may move this way")
                .remedy("请减少数量；已转出、已失效或不在原处的指标不能变更。", "Move less; units that moved on or expired cannot.")
                .build();
    }

    private static Decision refuse(Refusal.Builder refusal) {
        return Decision.refused(refusal.build());
    }

    private static Refusal.Builder refusal(String code, Content content) {
        return Refusal.of(code)
                .article(content.kind().article())
                .ruleVersion(Law.VERSION)
                .input("kind", content.kind().name())
                .input("uscc", content.holder().code());
    }
}

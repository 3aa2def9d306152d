package org.nengquan.verification.parameter.domain;

import static org.nengquan.verification.law.domain.Decisions.require;

import java.time.LocalDate;
import org.nengquan.problem.domain.Decision;
import org.nengquan.verification.law.domain.Article;

/** What is asked of a change to a rule parameter. */
public final class ParameterRule {

    private ParameterRule() {}

    /** A value lies where the parameter has a meaning. */
    public static Decision isLawful(Parameter parameter) {
        return require(
                parameter.name().allows(parameter.value()),
                Article.PARAMETERS
                        .refuses("parameter-value")
                        .input("name", parameter.name())
                        .input("value", parameter.value())
                        .title("参数值超出允许范围", "The parameter cannot have this value")
                        .remedy("请核对参数单位与取值范围", "Check the parameter's unit and range"));
    }

    /** A rule never changes for a day on which it may already have been applied. */
    public static Decision looksForward(Parameter parameter, LocalDate today) {
        return require(
                parameter.effectiveFrom().isAfter(today),
                Article.PARAMETERS
                        .refuses("parameter-retroactive")
                        .input("name", parameter.name())
                        .input("effectiveFrom", parameter.effectiveFrom())
                        .input("businessDate", today)
                        .arithmetic("%s ≤ %s".formatted(parameter.effectiveFrom(), today))
                        .title("规则参数不得追溯生效", "A rule parameter never takes effect backwards")
                        .remedy("请选择营业日之后的生效日期", "Choose a day after the business date"));
    }

    /** Four eyes: who proposes does not approve. */
    public static Decision isApprovedBySomebodyElse(Parameter parameter, String person) {
        return require(
                !parameter.proposedBy().equals(person),
                Article.PARAMETERS
                        .refuses("four-eyes")
                        .input("name", parameter.name())
                        .title("提议人与批准人不得为同一人", "Whoever proposed may not approve")
                        .remedy("请由另一人批准", "Let another person approve"));
    }
}

package org.nengquan.verification.unit.domain;

import static org.nengquan.verification.law.domain.Decisions.require;

import java.util.List;
import java.util.Optional;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.verification.law.domain.Article;
import org.nengquan.verification.law.domain.Decisions;

/** Who may have the saving of a retrofit filed and confirmed; asked in this order, at filing and again later. */
@FunctionalInterface
public interface UnitRule {

    /** 办法§11: only 自愿参与交易单位 obtain units by saving energy. */
    UnitRule IS_VOLUNTARY = unit -> require(
            unit.isVoluntary(),
            Article.PARTICIPANTS
                    .refuses("unit-not-voluntary")
                    .input("uscc", unit.uscc())
                    .input("kind", unit.kind())
                    .title("只有自愿参与交易单位可申报节能改造指标", "Only voluntary units may file the saving of a retrofit")
                    .remedy("请以自愿参与交易单位身份在注册登记系统开户", "Open an account as a voluntary unit in the registry"));

    /** 办法§11: 纳入碳排放权交易的用能单位不再参与用能权交易. */
    UnitRule IS_OUTSIDE_THE_CARBON_MARKET = unit -> require(
            !unit.inCarbonMarket(),
            Article.PARTICIPANTS
                    .refuses("ets-covered")
                    .input("uscc", unit.uscc())
                    .input("etsCovered", unit.inCarbonMarket())
                    .title("纳入碳排放权交易的用能单位不再参与用能权交易", "Units in the carbon market no longer take part")
                    .remedy("如名单有误,请向生态环境主管部门申请更正", "If the list is wrong, ask the ecology authority to correct it"));

    /** 办法§10: units are registered for accounts that are open. */
    UnitRule IS_ACTIVE = unit -> require(
            unit.status() == UnitStatus.ACTIVE,
            Article.PARTICIPANTS
                    .refuses("unit-not-active")
                    .input("uscc", unit.uscc())
                    .input("status", unit.status())
                    .title("该单位账户未处于正常状态", "The unit's account is not active")
                    .remedy("请先在注册登记系统恢复账户", "Have the account restored in the registry first"));

    /** 办法§19: while what is known of a unit is in doubt, nothing is confirmed. */
    UnitRule IS_NOT_FROZEN = unit -> require(
            !unit.frozen(),
            Article.TRUE_DATA
                    .refuses("unit-frozen")
                    .input("uscc", unit.uscc())
                    .title("该单位信息待人工核对,业务暂停", "What is known of this unit is being checked; business is paused")
                    .remedy("请联系省级节能主管部门", "Contact the provincial authority"));

    List<UnitRule> ALL = List.of(IS_VOLUNTARY, IS_OUTSIDE_THE_CARBON_MARKET, IS_ACTIVE, IS_NOT_FROZEN);

    Decision on(Unit unit);

    /** The first rule that says no, if any. */
    static Optional<Refusal> firstRefusal(Unit unit) {
        return Decisions.firstRefusal(ALL, rule -> rule.on(unit));
    }

    /** Why somebody of whom the registry has never spoken may do nothing here. */
    static Refusal unknown(String uscc) {
        return Article.PARTICIPANTS
                .refuses("unit-not-approved")
                .input("uscc", uscc)
                .title("该单位尚未经注册登记系统核准", "The registry has not approved this unit")
                .remedy("请先完成开户核准", "Have an account approved first")
                .build();
    }
}

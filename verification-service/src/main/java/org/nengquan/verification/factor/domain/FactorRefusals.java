package org.nengquan.verification.factor.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.verification.law.domain.Article;

/** Why no factor could be chosen. */
final class FactorRefusals {

    private FactorRefusals() {}

    static Refusal unknown(String code, LocalDate on) {
        return Article.CONVERSION
                .refuses("energy-code-unknown")
                .input("energyCode", code)
                .input("on", on)
                .title("能源品种代码不在当日有效的折标系数表中", "This energy code is not in the factor table in force on that day")
                .remedy("请按 /energy-factors 所列代码填报", "Use a code listed by /energy-factors")
                .build();
    }

    static Refusal wrongBasis(String code, ElectricityBasis basis) {
        return Article.CONVERSION
                .refuses("electricity-basis")
                .input("energyCode", code)
                .input("ELECTRICITY_BASIS", basis)
                .title("电力折标口径与现行规则参数不符", "Electricity is converted on another basis by the rule in force")
                .remedy("请填报 ELECTRICITY,系统按现行口径折算", "Write ELECTRICITY; the basis in force is then applied")
                .build();
    }

    static Refusal notSet(EnergyFactor row) {
        return Article.CONVERSION
                .refuses("factor-not-set")
                .input("energyCode", row.code())
                .title("该品种的折标系数尚未设定", "Nobody has set a factor for this energy yet")
                .remedy(
                        "请省级节能主管部门设定 ELECTRICITY_EQUIVALENT_FACTOR",
                        "Ask the province to set ELECTRICITY_EQUIVALENT_FACTOR")
                .build();
    }

    static Refusal heatMissing(EnergyFactor row) {
        return Article.CONVERSION
                .refuses("heat-value-missing")
                .input("energyCode", row.code())
                .input("factor", String.valueOf(row.factor()))
                .title("折标系数为区间值,须以实测低位发热量确定", "The table gives a range: the measured low heat value decides")
                .remedy("请填报 lowHeatKjPerUnit(实测低位发热量)", "Give lowHeatKjPerUnit, the measured low heat value")
                .build();
    }

    static Refusal heatNotMeasurable(EnergyFactor row, BigDecimal lowHeat) {
        return Article.CONVERSION
                .refuses("heat-value-not-applicable")
                .input("energyCode", row.code())
                .input("lowHeatKjPerUnit", Decimals.text(lowHeat))
                .title("该品种不以低位发热量折算", "This energy is not converted by a heat value")
                .remedy("请删除 lowHeatKjPerUnit", "Leave lowHeatKjPerUnit out")
                .build();
    }

    static Refusal heatImplausible(EnergyFactor row, BigDecimal lowHeat, BigDecimal tolerance) {
        return Article.CONVERSION
                .refuses("heat-value-implausible")
                .input("energyCode", row.code())
                .input("lowHeatKjPerUnit", Decimals.text(lowHeat))
                .input("tableLowHeat", String.valueOf(row.lowHeat()))
                .input("HEAT_VALUE_TOLERANCE", Decimals.text(tolerance))
                .arithmetic(
                        "%s ∉ %s × (1 ± %s)".formatted(Decimals.text(lowHeat), row.lowHeat(), Decimals.text(tolerance)))
                .title("实测低位发热量偏离标准值过大", "The measured low heat value is too far from the standard's")
                .remedy("请核对单位(kJ/%s)与化验单".formatted(row.amountUnit()), "Check the unit and the laboratory's report")
                .build();
    }
}

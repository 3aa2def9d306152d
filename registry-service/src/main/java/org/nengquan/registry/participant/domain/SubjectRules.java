package org.nengquan.registry.participant.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.law.domain.Law;
import org.nengquan.registry.region.domain.Region;
import org.nengquan.registry.region.domain.Regions;

/** 办法§11: who may be a trading subject. */
public final class SubjectRules {

    /** Registering authorities (GB 32100 第1位) under which an enterprise or another using unit may be registered. */
    private static final String UNIT_AUTHORITIES = "59NY";

    private static final char ESTABLISHMENT = '1';
    private static final char PUBLIC_INSTITUTION = '2';

    private SubjectRules() {}

    /**
     * 办法§11: the province and the cities are government bodies, whose codes begin with 1; projects and voluntary
     * units are 用能单位: enterprises (9), social organisations (5), village collectives (N), others (Y), and of those
     * that begin with 1 only public institutions (12), such as hospitals.
     */
    public static Decision codeFitsKind(Uscc uscc, ParticipantKind kind) {
        boolean fits = kind.authority() ? uscc.authority() == ESTABLISHMENT : isUnit(uscc);
        if (fits) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("code-does-not-fit-kind")
                .article(Law.SUBJECTS)
                .ruleVersion(Law.VERSION)
                .input("uscc", uscc.code())
                .input("kind", kind.name())
                .arithmetic("GB 32100-2015: " + uscc.authority() + uscc.bodyClass() + " ↔ " + kind)
                .title("统一社会信用代码的登记管理部门与主体类别不符", "The code's registering authority does not fit the kind of subject")
                .remedy(
                        "政府部门代码以1开头，企业代码以9开头；请核对主体类别或代码。",
                        "Government bodies begin with 1, enterprises with 9; check the kind or the code.")
                .build());
    }

    /** 办法§11: the province trades for 河南省, a city for itself, a unit is at home in one of the cities or 济源. */
    public static Decision regionFitsKind(Regions regions, String regionCode, ParticipantKind kind) {
        Region.Kind wanted = kind == ParticipantKind.PROVINCE ? Region.Kind.PROVINCE : Region.Kind.CITY;
        if (regions.tradingSubject(regionCode, wanted).isPresent()) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("region-is-no-trading-subject")
                .article(Law.SUBJECTS)
                .ruleVersion(Law.VERSION)
                .input("regionCode", regionCode)
                .input("kind", kind.name())
                .title("该地区不是用能权交易地区", "This region is not one that trades")
                .remedy(
                        "请填写省、17个省辖市或济源示范区的代码；航空港区单位请填写郑州市。",
                        "Give the province, one of the 17 cities or 济源; units of the airport zone give 郑州.")
                .build());
    }

    private static boolean isUnit(Uscc uscc) {
        boolean institution = uscc.authority() == ESTABLISHMENT && uscc.bodyClass() == PUBLIC_INSTITUTION;
        return institution || UNIT_AUTHORITIES.indexOf(uscc.authority()) >= 0;
    }
}

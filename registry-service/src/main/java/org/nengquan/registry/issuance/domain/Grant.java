package org.nengquan.registry.issuance.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.cap.domain.CapKey;
import org.nengquan.registry.confirmation.domain.Confirmation;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.law.domain.Law;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantKind;
import org.nengquan.registry.quota.domain.Category;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;

/**
 * What an issuance gives to whom.
 *
 * @param uscc who receives
 * @param instrument of what
 * @param category which of the four types
 * @param origin where the units come from
 * @param regionCode of which region
 * @param vintageYear the year for which they are issued
 * @param quantity how many units
 * @param confirmationNumber the 确权意见书 behind it; null for pool units
 */
public record Grant(
        Uscc uscc,
        Instrument instrument,
        Category category,
        Origin origin,
        String regionCode,
        int vintageYear,
        long quantity,
        @Nullable String confirmationNumber) {

    /** The units of a confirmation, in the vintage of its year (办法§9). */
    public static Grant of(Confirmation confirmation) {
        return new Grant(
                confirmation.uscc(),
                confirmation.instrument(),
                Category.VOLUNTARY,
                confirmation.origin(),
                confirmation.regionCode(),
                confirmation.issuedOn().getYear(),
                confirmation.quantity(),
                confirmation.number());
    }

    /** Units of a pool: provincial ones come from the province's, all others from a city's (办法§6). */
    public static Grant ofPool(Uscc uscc, CapKey units, long quantity) {
        Origin origin = units.category() == Category.PROVINCIAL ? Origin.PROVINCIAL_POOL : Origin.CITY_POOL;
        return new Grant(
                uscc, units.instrument(), units.category(), origin, units.regionCode(), units.year(), quantity, null);
    }

    /** Against which cap it counts. */
    public CapKey capKey() {
        return new CapKey(instrument, category, regionCode, vintageYear);
    }

    /**
     * 办法§3, §6: the province disposes of 省级 units of 河南省, a city of 地方 units of its own region; savings go to whoever
     * saved.
     */
    public Decision fits(Participant receiver) {
        if (confirmationNumber != null) {
            return Decision.allowed();
        }
        boolean lawful = poolCategory(receiver.kind())
                .filter(own -> own == category && receiver.regionCode().equals(regionCode))
                .isPresent();
        if (lawful) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("pool-not-of-this-authority")
                .article(Law.QUOTA_PLAN)
                .ruleVersion(Law.VERSION)
                .input("uscc", receiver.uscc().code())
                .input("kind", receiver.kind().name())
                .input("category", category.name())
                .input("regionCode", regionCode)
                .title("该类统筹指标不属于此主体", "These pool units are not this subject's to hold")
                .remedy(
                        "省级指标发放给省级节能主管部门，地方指标发放给本地主管部门。",
                        "Provincial units go to the province, local units to the region's own authority.")
                .build());
    }

    private static Optional<Category> poolCategory(ParticipantKind kind) {
        return switch (kind) {
            case PROVINCE -> Optional.of(Category.PROVINCIAL);
            case CITY -> Optional.of(Category.LOCAL);
            case PROJECT, VOLUNTARY -> Optional.empty();
        };
    }
}

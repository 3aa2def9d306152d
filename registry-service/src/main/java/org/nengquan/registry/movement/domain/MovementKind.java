package org.nengquan.registry.movement.domain;

import static org.nengquan.registry.ledger.domain.AccountKind.AVAILABLE;
import static org.nengquan.registry.ledger.domain.AccountKind.BOUND;
import static org.nengquan.registry.ledger.domain.AccountKind.COURT_HELD;
import static org.nengquan.registry.ledger.domain.AccountKind.EXPIRED;
import static org.nengquan.registry.ledger.domain.AccountKind.FROZEN;
import static org.nengquan.registry.ledger.domain.AccountKind.PLEDGED;
import static org.nengquan.registry.ledger.domain.AccountKind.RECLAIMED;
import static org.nengquan.registry.ledger.domain.AccountKind.RETIRED;
import static org.nengquan.registry.movement.domain.Party.CITY;
import static org.nengquan.registry.movement.domain.Party.HOLDER;
import static org.nengquan.registry.movement.domain.Party.HOLDERS_APPROVER;
import static org.nengquan.registry.movement.domain.Party.PROVINCE;
import static org.nengquan.registry.movement.domain.Party.SUPERVISOR;
import static org.nengquan.registry.movement.domain.Trait.BY_PROCEDURE;
import static org.nengquan.registry.movement.domain.Trait.CARRIES_ON;
import static org.nengquan.registry.movement.domain.Trait.COOLS;
import static org.nengquan.registry.movement.domain.Trait.ON_LEAVING;
import static org.nengquan.registry.movement.domain.Trait.REVERSIBLE;
import static org.nengquan.registry.movement.domain.Trait.TO_ANOTHER;
import static org.nengquan.registry.movement.domain.Trait.TO_A_PROJECT;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.ledger.domain.AccountKind;
import org.nengquan.registry.ledger.domain.Entry;

// spotless:off  (a table: kind, article, way, who proposes, who approves, what is special)
/**
 * Every way that units may go outside trade (办法§10, §16): this table is the rule, the code only follows it. The
 * database holds the ways once more and refuses any other by itself.
 */
public enum MovementKind {
    /** 冻结: an authority stops the use of units. */
    FREEZE("办法§16", way(Entry.Kind.FREEZE, AVAILABLE, FROZEN), who(CITY, PROVINCE, SUPERVISOR), who(PROVINCE)),
    /** 解除冻结. */
    RELEASE_FREEZE("办法§16", way(Entry.Kind.UNFREEZE, FROZEN, AVAILABLE), who(CITY, PROVINCE, SUPERVISOR), who(PROVINCE), CARRIES_ON),
    /** 质押: the holder gives units as security. */
    PLEDGE("办法§10", way(Entry.Kind.PLEDGE, AVAILABLE, PLEDGED), who(HOLDER), who(HOLDERS_APPROVER)),
    /** 解除质押: on the creditor's word, so the authority approves. */
    RELEASE_PLEDGE("办法§10", way(Entry.Kind.UNPLEDGE, PLEDGED, AVAILABLE), who(HOLDER, PROVINCE), who(PROVINCE), CARRIES_ON),
    /** 司法冻结. */
    COURT_HOLD("办法§10", way(Entry.Kind.COURT_HOLD, AVAILABLE, COURT_HELD), who(PROVINCE), who(PROVINCE)),
    /** 解除司法冻结. */
    COURT_RELEASE("办法§10", way(Entry.Kind.COURT_RELEASE, COURT_HELD, AVAILABLE), who(PROVINCE), who(PROVINCE), CARRIES_ON),
    /** 司法划转: a court gives held units to another. */
    COURT_TRANSFER("办法§10", way(Entry.Kind.TRANSFER, COURT_HELD, AVAILABLE), who(PROVINCE), who(PROVINCE), CARRIES_ON, TO_ANOTHER),
    /** 合并、分立、继承过户. */
    MERGER_TRANSFER("办法§10", way(Entry.Kind.TRANSFER, AVAILABLE, AVAILABLE), who(HOLDER, CITY, PROVINCE), who(PROVINCE), TO_ANOTHER, COOLS, REVERSIBLE, ON_LEAVING),
    /** 政策性划转. */
    POLICY_TRANSFER("办法§6", way(Entry.Kind.TRANSFER, AVAILABLE, AVAILABLE), who(CITY, PROVINCE), who(PROVINCE), TO_ANOTHER, COOLS, REVERSIBLE),
    /** 绑定项目: units are the project's (办法§12). */
    BIND("办法§12", way(Entry.Kind.BIND, AVAILABLE, BOUND), who(HOLDER), who(HOLDERS_APPROVER, PROVINCE), TO_A_PROJECT, REVERSIBLE),
    /** 竣工注销: a completed project uses its units up (AMB-02). */
    COMPLETE("办法§10", way(Entry.Kind.RETIRE, BOUND, RETIRED), who(HOLDER, CITY), who(PROVINCE), TO_A_PROJECT, REVERSIBLE),
    /** 自愿注销. */
    RETIRE("办法§10", way(Entry.Kind.RETIRE, AVAILABLE, RETIRED), who(HOLDER), who(HOLDERS_APPROVER), REVERSIBLE, ON_LEAVING),
    /** 结转: units stay valid for one more year (AMB-01). */
    CARRY_OVER("办法§10", way(Entry.Kind.CARRY_OVER, AVAILABLE, AVAILABLE), who(HOLDER, CITY), who(PROVINCE)),
    /** 强制扣减: what was not surrendered in time. */
    FORCED_DEDUCTION("办法§19", way(Entry.Kind.DEDUCT, AVAILABLE, RETIRED), who(CITY, PROVINCE), who(PROVINCE), REVERSIBLE),
    /** 无偿收回 from a project that did not begin in time. */
    RECLAIM("办法§20", way(Entry.Kind.RECLAIM, BOUND, RECLAIMED), who(CITY, PROVINCE), who(PROVINCE), TO_A_PROJECT, REVERSIBLE, BY_PROCEDURE),
    /** 收回 of units that were bought for a project and never bound, or left over after compliance. */
    RECLAIM_UNUSED("办法§20", way(Entry.Kind.RECLAIM, AVAILABLE, RECLAIMED), who(CITY, PROVINCE), who(PROVINCE), REVERSIBLE),
    /** 失效: units past their validity (AMB-01). */
    EXPIRE("办法§3", way(Entry.Kind.EXPIRE, AVAILABLE, EXPIRED), who(CITY, PROVINCE), who(PROVINCE), REVERSIBLE),
    /** 冲正: an order is undone within 14 days, back the way it went. */
    REVERSE("办法§10", null, who(HOLDER, CITY, PROVINCE), who(PROVINCE), CARRIES_ON);
    // spotless:on

    private final String article;
    private final Optional<Way> way;
    private final Set<Party> proposers;
    private final Set<Party> approvers;
    private final Set<Trait> traits;

    MovementKind(String article, @Nullable Way way, Set<Party> proposers, Set<Party> approvers, Trait... traits) {
        this.article = article;
        this.way = Optional.ofNullable(way);
        this.proposers = proposers;
        this.approvers = approvers;
        this.traits = Set.of(traits);
    }

    private static Way way(Entry.Kind entry, AccountKind from, AccountKind to) {
        return new Way(entry, from, to);
    }

    private static Set<Party> who(Party... parties) {
        return Arrays.stream(parties).collect(Collectors.toUnmodifiableSet());
    }

    /** On what ground of the law. */
    public String article() {
        return article;
    }

    /** From where to where; empty for a reversal, which goes back the way of the order it undoes. */
    public Optional<Way> way() {
        return way;
    }

    /** Who may propose. */
    public Set<Party> proposers() {
        return proposers;
    }

    /** Who may approve; another person than who proposed. */
    public Set<Party> approvers() {
        return approvers;
    }

    /** What is special. */
    public Set<Trait> traits() {
        return traits;
    }

    /** Whether it is special in this. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether an order of this kind may carry on one of that kind: release what it froze, or undo it. */
    public boolean carriesOn(MovementKind before) {
        if (this == REVERSE) {
            return before.is(REVERSIBLE);
        }
        return is(CARRIES_ON) && way.map(Way::from).equals(before.way.map(Way::to));
    }
}

package org.nengquan.registry.access.app;

import java.util.Collections;
import java.util.Set;
import org.nengquan.intake.Caller;
import org.nengquan.registry.access.domain.Scope;

/** Reads from a caller what it may see. */
public final class Scopes {

    private static final Set<String> SEES_ALL = Set.of(Roles.PROVINCE, Roles.SUPERVISOR, Roles.AUDITOR, Roles.OPERATOR);

    private Scopes() {}

    /** The widest scope that one of the caller's roles gives; without a role that sees more, its own. */
    public static Scope of(Caller caller) {
        if (!Collections.disjoint(caller.roles(), SEES_ALL)) {
            return new Scope.Everything();
        }
        if (caller.is(Roles.CITY) && !caller.regionCode().isEmpty()) {
            return new Scope.OfRegion(caller.regionCode(), caller.uscc());
        }
        return new Scope.Own(caller.uscc());
    }
}

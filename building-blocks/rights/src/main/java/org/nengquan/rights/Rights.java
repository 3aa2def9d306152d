package org.nengquan.rights;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import org.nengquan.intake.Caller;
import org.nengquan.problem.domain.Decision;
import org.nengquan.rights.domain.Right;

/** Tells who may act for whom. A service that must not wait for a table brings its own bean. */
public interface Rights {

    /** Whether the caller's own organization gave it one of these rights. */
    Uni<Decision> decide(Caller caller, Set<Right> anyOf);
}

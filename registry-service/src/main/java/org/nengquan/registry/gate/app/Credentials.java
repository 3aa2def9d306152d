package org.nengquan.registry.gate.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.gate.domain.Credential;
import org.nengquan.registry.gate.domain.FullQuota.Obtained;
import org.nengquan.registry.project.domain.Project;

/** The kept credentials. */
public interface Credentials {

    /** A credential with its signed form. */
    record Signed(Credential credential, String jws) {}

    /** What the project has obtained. */
    Uni<Obtained> obtained(Project project);

    /** Keeps a credential; false, and nothing kept, if the project has a valid one. */
    Uni<Boolean> add(Signed signed);

    /** A running number never given before, which is also the place in the status list. */
    Uni<Long> next();

    /** The credential, locked until the transaction ends. */
    Uni<Optional<Signed>> lock(String number);

    /** Keeps a revocation. */
    Uni<Void> update(Credential credential);

    /** Places in the status list of all that are revoked. */
    Uni<List<Long>> revoked();

    /** Valid credentials whose projects no longer hold what they need, or passed to another unit since. */
    Uni<List<String>> hollow(int limit);

    /** Credentials in the order of their numbers. */
    Uni<Page<Signed>> page(Scope scope, PageRequest request);
}

package org.nengquan.verification.verifier.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.nengquan.verification.verifier.domain.Accreditation;
import org.nengquan.verification.verifier.domain.Uscc;
import org.nengquan.verification.verifier.domain.Verifier;

/** The list of third-party bodies (第三方审核机构名录); each call joins the running transaction. */
public interface Verifiers {

    Uni<Optional<Verifier>> find(String uscc);

    /** Bodies after this code, in the order of their codes. */
    Uni<List<Verifier>> list(String afterUscc, int limit);

    /**
     * Adds a period, and the body itself if it is new; a known body takes the name given.
     *
     * @return false where a period from that day is there already
     */
    Uni<Boolean> accredit(Uscc uscc, String name, Accreditation period, String by);
}

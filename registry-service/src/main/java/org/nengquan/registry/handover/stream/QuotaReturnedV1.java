package org.nengquan.registry.handover.stream;

import java.util.UUID;
import org.nengquan.registry.handover.domain.Release;

/** The body of {@code registry.quota-returned.v1}. */
record QuotaReturnedV1(UUID releaseId, String uscc, String instrument, String priority, long quantity) {

    static final String TYPE = "registry.quota-returned.v1";

    static QuotaReturnedV1 of(Release release) {
        return new QuotaReturnedV1(
                release.id(),
                release.uscc().code(),
                release.instrument().name(),
                release.priority().name(),
                release.quantity());
    }
}

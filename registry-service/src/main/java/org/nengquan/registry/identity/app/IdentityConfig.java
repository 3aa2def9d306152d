package org.nengquan.registry.identity.app;

import io.smallrye.config.ConfigMapping;

/** How persons are made unrecognisable. */
@ConfigMapping(prefix = "nengquan.identity")
interface IdentityConfig {

    /**
     * Secret of this installation that goes into each person's hash. Changing it separates new hashes from old ones, so that
     * common representatives of old and new accounts are not seen; losing it to others lets them try identity numbers.
     */
    String personSalt();
}

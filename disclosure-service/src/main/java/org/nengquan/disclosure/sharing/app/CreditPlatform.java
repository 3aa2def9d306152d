package org.nengquan.disclosure.sharing.app;

import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.util.Optional;

/** 省信用信息共享平台, where it takes what is pushed. */
public interface CreditPlatform {

    /** Empty if nothing is to be pushed: then it fetches. */
    Optional<URI> address();

    /** Completes when it has taken the record; else fails with {@link NotDelivered}. */
    Uni<Void> deliver(CreditRecordAnswer credit);

    /** It did not take the record, or nobody knows whether it did. */
    final class NotDelivered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NotDelivered(String why) {
            super(why);
        }

        public NotDelivered(String why, Throwable cause) {
            super(why, cause);
        }
    }
}

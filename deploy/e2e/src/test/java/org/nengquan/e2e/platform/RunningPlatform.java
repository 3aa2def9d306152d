package org.nengquan.e2e.platform;

import org.nengquan.local.launch.Application;
import org.nengquan.local.launch.Server;
import org.nengquan.local.season.Platform;

/** The whole platform as tests drive it, wherever its parts run. Safe for threads. */
public interface RunningPlatform extends AutoCloseable {

    /** Where clients find it: the gateway, Keycloak's realm, the bank. */
    Platform places();

    /** Ends one application as a power cut would. */
    void kill(Application application);

    /** Starts it again, after {@link #kill}, and returns when it is ready. */
    void startAgain(Application application);

    /** Ends a server as a power cut would. */
    void kill(Server server);

    /** Starts it again on its data, after {@link #kill}, and returns when it serves. */
    void startAgain(Server server);

    @Override
    void close();
}

package org.nengquan.e2e.platform;

import org.nengquan.local.launch.Application;
import org.nengquan.local.launch.LocalPlatform;
import org.nengquan.local.launch.Server;
import org.nengquan.local.season.Platform;

/** What {@code ./run} starts, driven by tests. */
record ProcessPlatform(LocalPlatform processes) implements RunningPlatform {

    @Override
    public Platform places() {
        return processes.places();
    }

    @Override
    public void kill(Application application) {
        processes.kill(application);
    }

    @Override
    public void startAgain(Application application) {
        processes.startAgain(application);
    }

    @Override
    public void kill(Server server) {
        processes.kill(server);
    }

    @Override
    public void startAgain(Server server) {
        processes.startAgain(server);
    }

    @Override
    public void close() {
        processes.close();
    }
}

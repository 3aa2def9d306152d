package org.nengquan.e2e.platform;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import org.nengquan.local.launch.Console;

/** Where a platform is put up for the tests of a run. */
public interface Ground {
    /** Says that {@link #ofThisRun} is made of containers. */
    String CONTAINERS = "containers";

    /** In words, for those who read what a run printed. */
    String name();

    /** Where the platform's parts reach this JVM, for what the tests provide: the bank, a collector of traces. */
    InetAddress host();

    /** Starts the whole platform with empty data, and returns when all six applications are ready. */
    RunningPlatform start(Map<String, String> settings);

    /**
     * Processes of this machine, or containers where the system property {@code nengquan.stack} says so.
     *
     * @param root the checkout
     * @param data for logs, and for the data of processes; emptied
     */
    static Ground ofThisRun(Path root, Path data, Console console) {
        boolean contained = System.getProperty("nengquan.stack", "").equals(CONTAINERS);
        Ground ground =
                contained ? ContainerGround.prepare(root, data, console) : new ProcessGround(root, data, console);
        console.say("端到端测试运行于 · end-to-end tests stand on " + ground.name());
        return ground;
    }
}

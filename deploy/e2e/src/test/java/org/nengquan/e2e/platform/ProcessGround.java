package org.nengquan.e2e.platform;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.nengquan.local.launch.Addresses;
import org.nengquan.local.launch.Console;
import org.nengquan.local.launch.LocalPlatform;
import org.nengquan.local.launch.Workspace;

/** The packaged applications and their servers as processes of this machine, on free ports, as {@code ./run} has them. */
record ProcessGround(Path root, Path data, Console console) implements Ground {

    @Override
    public String name() {
        return "processes of PostgreSQL, Kafka, Keycloak and the six packaged applications";
    }

    @Override
    public InetAddress host() {
        return InetAddress.getLoopbackAddress();
    }

    @Override
    public RunningPlatform start(Map<String, String> settings) {
        Workspace workspace = new Workspace(root, data);
        workspace.reset();
        return new ProcessPlatform(LocalPlatform.start(workspace, freeAddresses(), console, settings));
    }

    private static Addresses freeAddresses() {
        return IntStream.iterate(3_000, offset -> offset < 6_400, offset -> offset + 200)
                .mapToObj(Addresses::new)
                .filter(addresses -> addresses.taken().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free ports between offsets 3000 and 6400"));
    }
}

package org.nengquan.e2e.platform;

import com.github.dockerjava.api.model.Network.Ipam.Config;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.nengquan.local.launch.Console;
import org.nengquan.local.launch.Workspace;
import org.nengquan.stack.ContainerGuard;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.Network;

/**
 * A private network with the images of PostgreSQL, Kafka, Keycloak and the six applications in it. Of all doors only the
 * gateway's, Keycloak's and PostgreSQL's are opened to this machine, on its loopback interface.
 */
record ContainerGround(Path root, Path data, Console console, Network network) implements Ground {

    static ContainerGround prepare(Path root, Path data, Console console) {
        ContainerGuard.watch();
        return new ContainerGround(root, data, console, Network.newNetwork());
    }

    @Override
    public String name() {
        return "containers of " + Images.list();
    }

    /** The network's own address on this machine: an engine in a virtual machine of its own has none here. */
    @Override
    public InetAddress host() {
        try {
            return InetAddress.getByName(gateway());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("the private network has no address on this machine", e);
        }
    }

    @Override
    public RunningPlatform start(Map<String, String> settings) {
        Workspace workspace = new Workspace(root, data);
        workspace.reset();
        return ContainerPlatform.start(this, workspace, settings);
    }

    private String gateway() {
        var ipam = DockerClientFactory.instance()
                .client()
                .inspectNetworkCmd()
                .withNetworkId(network.getId())
                .exec()
                .getIpam();
        return ipam.getConfig().stream()
                .map(Config::getGateway)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the private network has no gateway"));
    }
}

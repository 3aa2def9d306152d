package org.nengquan.servers.kafka;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The jars of the broker, as the build found them in the local Maven repository, and our own code before them. */
final class BrokerClassPath {

    private BrokerClassPath() {}

    static String text() {
        return ourselves() + File.pathSeparator + jars();
    }

    private static String jars() {
        try (var text = BrokerClassPath.class.getResourceAsStream("broker.classpath")) {
            if (text == null) {
                throw new IllegalStateException("broker.classpath is missing: this block was not built by Maven");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar or folder that this class was loaded from, whichever class loader did it. */
    private static Path ourselves() {
        var resource = BrokerClassPath.class.getResource("BrokerMain.class");
        if (resource == null) {
            throw new IllegalStateException("BrokerMain is not beside BrokerClassPath");
        }
        var place = resource.toString();
        var name = "/" + BrokerMain.class.getName().replace('.', '/') + ".class";
        var root = place.substring(0, place.length() - name.length())
                .replaceFirst("^jar:", "")
                .replaceFirst("!$", "");
        try {
            return Path.of(new URI(root));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot tell where we were loaded from: " + place, e);
        }
    }
}

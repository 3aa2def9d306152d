package org.nengquan.servers.kafka;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The broker's own JVM begins here: formats the storage when it is new, then is Kafka. */
final class BrokerMain {

    /** Kept, because a logger that nobody holds forgets its level. */
    private static final Logger ROOT = Logger.getLogger("");

    private BrokerMain() {}

    public static void main(String[] arguments) throws IOException {
        ROOT.setLevel(Level.WARNING);
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT.%1$tL %4$s [%3$s] %5$s%6$s%n");
        var settings = arguments[0];
        if (!Files.exists(topics(settings).resolve("meta.properties"))) {
            format(settings);
        }
        Kafka.main(new String[] {settings});
    }

    private static Path topics(String settings) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(settings), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return Path.of(properties.getProperty("log.dirs"));
    }

    private static void format(String settings) {
        var command = new String[] {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", settings};
        var status = StorageTool.execute(command, System.out);
        if (status != 0) {
            throw new IllegalStateException("the storage cannot be formatted, see above");
        }
    }
}

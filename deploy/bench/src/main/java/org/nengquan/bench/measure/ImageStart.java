package org.nengquan.bench.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nengquan.bench.figure.Line;
import org.nengquan.bench.figure.Unit;
import org.nengquan.bench.stage.Stage;
import org.nengquan.local.launch.Application;
import org.nengquan.local.launch.Backstage;
import org.nengquan.local.launch.LocalPlatform;
import org.nengquan.servers.Ports;

/**
 * S3: each application's image beside the image of an empty application, built the same way: from the engine's command to
 * ready, median of rounds taken in turn; resident memory idle; size. All else of the platform is running.
 */
final class ImageStart implements Measure {
    private static final int ROUNDS = 5;
    /** What the chart gives a service that is told nothing else, and {@code ./run} every application. */
    private static final Map<String, String> HEAP = Map.of("JDK_JAVA_OPTIONS", "-Xmx192m");

    private static final Image EMPTY = new Image("empty");

    @Override
    public String id() {
        return "S3";
    }

    @Override
    public List<Line> take(Stage stage) {
        LocalPlatform platform = stage.platform();
        ContainerRun empty = empty(platform.backstage());
        empty.startNanos(); // the first start leaves things in caches that every later one finds
        long emptyKilobytes = empty.idleKilobytes();
        List<Line> lines = new ArrayList<>();
        for (Application application : Application.values()) {
            stage.say("S3 " + application.label());
            Halt.of(platform.pid(application));
            ContainerRun run = inPlaceOf(application, platform.backstage());
            List<Line> measured = List.of(
                    startUp(application, run, empty),
                    line(application, "memory", run.idleKilobytes(), emptyKilobytes),
                    line(application, "size", new Image(application.label()).kilobytes(), EMPTY.kilobytes()));
            measured.forEach(line -> stage.say(line.text())); // so that they are not lost with a container that fails
            lines.addAll(measured);
            platform.startAgain(application);
        }
        return lines;
    }

    private static Line startUp(Application application, ContainerRun run, ContainerRun empty) {
        List<Long> limits = new ArrayList<>();
        List<Long> values = new ArrayList<>();
        run.startNanos();
        for (int round = 0; round < ROUNDS; round++) {
            limits.add(empty.startNanos());
            values.add(run.startNanos());
        }
        return Line.ofMedians("S3." + application.label(), values, Unit.SECONDS, limits);
    }

    private static Line line(Application application, String what, long kilobytes, long limit) {
        return new Line("S3." + application.label() + "." + what, kilobytes, Unit.MEGABYTES, limit);
    }

    private static ContainerRun inPlaceOf(Application application, Backstage backstage) {
        Map<String, String> told = new HashMap<>(backstage.told(application));
        told.putAll(HEAP);
        return new ContainerRun(new Image(application.label()), told, backstage);
    }

    private static ContainerRun empty(Backstage backstage) {
        Map<String, String> told = new HashMap<>(backstage.told(Stage.DATABASE));
        told.putAll(HEAP);
        told.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        told.put("QUARKUS_HTTP_PORT", Integer.toString(Ports.free()));
        told.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        told.put(ContainerRun.MANAGEMENT_PORT, Integer.toString(Ports.free()));
        return new ContainerRun(EMPTY, told, backstage);
    }
}

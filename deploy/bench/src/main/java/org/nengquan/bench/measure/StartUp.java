package org.nengquan.bench.measure;

import java.util.ArrayList;
import java.util.List;
import org.nengquan.bench.figure.Line;
import org.nengquan.bench.figure.Unit;
import org.nengquan.bench.stage.Stage;
import org.nengquan.local.launch.Application;
import org.nengquan.local.launch.LocalPlatform;

/**
 * S1: each application from process start to ready, beside an empty application that is started in turn with it. All
 * else of the platform is running; the medians of the rounds are compared.
 */
final class StartUp implements Measure {
    private static final int ROUNDS = 5;

    @Override
    public String id() {
        return "S1";
    }

    @Override
    public List<Line> take(Stage stage) {
        LocalPlatform platform = stage.platform();
        EmptyApplication empty = new EmptyApplication(stage);
        List<Line> lines = new ArrayList<>();
        empty.startNanos(); // the first start leaves things in caches that every later one finds
        for (Application application : Application.values()) {
            stage.say("S1 " + application.label());
            lines.add(take(platform, application, empty));
        }
        return lines;
    }

    private static Line take(LocalPlatform platform, Application application, EmptyApplication empty) {
        List<Long> limits = new ArrayList<>();
        List<Long> values = new ArrayList<>();
        startAgainNanos(platform, application);
        for (int round = 0; round < ROUNDS; round++) {
            limits.add(empty.startNanos());
            values.add(startAgainNanos(platform, application));
        }
        return Line.ofMedians("S1." + application.label(), values, Unit.SECONDS, limits);
    }

    private static long startAgainNanos(LocalPlatform platform, Application application) {
        Halt.of(platform.pid(application));
        long begun = System.nanoTime();
        platform.startAgain(application);
        return System.nanoTime() - begun;
    }
}

package org.nengquan.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nengquan.bench.figure.Line;
import org.nengquan.bench.figure.Unit;
import org.nengquan.bench.stage.Stage;
import org.nengquan.local.launch.Application;
import org.nengquan.local.launch.LocalPlatform;

/** S2: resident memory of each application, idle after its start, and the highest while a month of the demo season is played. */
final class Memory implements Measure {
    private static final long IDLE_LIMIT = 350 * 1024L;
    private static final long LOADED_LIMIT = 450 * 1024L;
    private static final Duration TO_SETTLE = Duration.ofSeconds(10);

    @Override
    public String id() {
        return "S2";
    }

    @Override
    public List<Line> take(Stage stage) {
        LocalPlatform platform = stage.platform();
        settle();
        Map<Application, Long> idle = residentNow(platform);
        stage.say("S2 under load");
        Map<Application, Long> loaded;
        try (HighWater highWater = new HighWater(() -> residentNow(platform))) {
            stage.playSeason();
            loaded = highWater.marks();
        }
        List<Line> lines = new ArrayList<>();
        for (Application application : Application.values()) {
            lines.add(line(application, "idle", idle, IDLE_LIMIT));
            lines.add(line(application, "loaded", loaded, LOADED_LIMIT));
        }
        return lines;
    }

    private static Line line(Application application, String when, Map<Application, Long> kilobytes, long limit) {
        String id = "S2." + application.label() + "." + when;
        return new Line(id, kilobytes.getOrDefault(application, 0L), Unit.MEGABYTES, limit);
    }

    private static Map<Application, Long> residentNow(LocalPlatform platform) {
        Map<Application, Long> resident = new EnumMap<>(Application.class);
        for (Application application : Application.values()) {
            resident.put(application, ResidentMemory.kilobytes(platform.pid(application)));
        }
        return resident;
    }

    private static void settle() {
        try {
            Thread.sleep(TO_SETTLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}

package org.nengquan.e2e;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.nengquan.e2e.platform.ContainerPlatform;
import org.nengquan.e2e.platform.Ground;
import org.nengquan.e2e.platform.RunningPlatform;
import org.nengquan.local.cast.DemoCast;
import org.nengquan.local.launch.Console;
import org.nengquan.local.season.Api;
import org.nengquan.local.season.DemoSeason;
import org.nengquan.local.season.DirectGrantTokens;
import org.nengquan.local.season.Progress;
import org.nengquan.local.season.SeasonResult;
import org.nengquan.local.season.SeasonSize;

/**
 * The whole platform, in its real processes or in containers: started on free ports when the first test asks for it,
 * stopped after the last. Its logs (and the data of processes) stay under {@code target/platform} for those who want to
 * know why a test failed.
 */
final class OnePlatform implements AutoCloseable {
    private static final LocalDate THIRD_DAY = LocalDate.of(2022, 7, 5);

    private static final int UNITS = 20;

    private final Collector traces;
    private final RunningPlatform running;
    private final Console console;
    private final DemoCast cast = new DemoCast();
    private final DirectGrantTokens tokens;
    private final Api api;

    private OnePlatform(Ground ground, Console console) {
        this.console = console;
        this.traces = Collector.start(ground.host());
        this.running = ground.start(onlyAskedFor(traces));
        this.tokens = new DirectGrantTokens(running.places().realm());
        this.api = new Api(running.places().gateway(), tokens);
    }

    private static OnePlatform start() {
        Path data = Tree.root().resolve("deploy/e2e/target/platform");
        Console console = new Console(System.out, false);
        return new OnePlatform(Ground.ofThisRun(Tree.root(), data, console), console);
    }

    /** Nothing is recorded but requests that ask for it by their own {@code traceparent}. */
    private static Map<String, String> onlyAskedFor(Collector traces) {
        return Map.of(
                "NENGQUAN_TRACES_ENDPOINT",
                traces.address(),
                "NENGQUAN_TRACES_PROTOCOL",
                "http/protobuf",
                "NENGQUAN_TRACES_RATIO",
                "0",
                "QUARKUS_OTEL_BSP_SCHEDULE_DELAY",
                "500ms");
    }

    /** What became of traced requests. */
    Collector traces() {
        return traces;
    }

    RunningPlatform running() {
        return running;
    }

    /** The same, for tests of what only containers allow. */
    ContainerPlatform containers() {
        return (ContainerPlatform) running;
    }

    DemoCast cast() {
        return cast;
    }

    DirectGrantTokens tokens() {
        return tokens;
    }

    Api api() {
        return api;
    }

    /** A market that has been traded on until the third of its days at least. */
    SeasonResult season() {
        return seasonUntil(THIRD_DAY, console);
    }

    /** Plays from where the market stands; a market that stands behind that day already is left as it is. */
    SeasonResult seasonUntil(LocalDate lastDay, Progress progress) {
        return new DemoSeason(running.places(), tokens, progress, new SeasonSize(UNITS, lastDay)).play();
    }

    @Override
    public void close() {
        running.close();
        traces.close();
    }

    /** Gives the platform to tests that take it as a parameter. */
    static final class Resolver implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == OnePlatform.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(OnePlatform.class))
                    .computeIfAbsent(OnePlatform.class, key -> start());
        }
    }
}

package org.nengquan.e2e;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.nengquan.local.cast.DemoCast;
import org.nengquan.local.launch.Addresses;
import org.nengquan.local.launch.Console;
import org.nengquan.local.launch.LocalPlatform;
import org.nengquan.local.launch.Workspace;
import org.nengquan.local.season.Api;
import org.nengquan.local.season.DemoSeason;
import org.nengquan.local.season.DirectGrantTokens;
import org.nengquan.local.season.Progress;
import org.nengquan.local.season.SeasonResult;
import org.nengquan.local.season.SeasonSize;

/**
 * The whole platform in its real processes: started on free ports when the first test asks for it, stopped after the
 * last. Its data and logs stay under {@code target/platform} for those who want to know why a test failed.
 */
final class OnePlatform implements AutoCloseable {
    private static final LocalDate THIRD_DAY = LocalDate.of(2022, 7, 5);

    private static final int UNITS = 20;

    private final Collector traces = Collector.start();
    private final LocalPlatform processes;
    private final Console console;
    private final DemoCast cast = new DemoCast();
    private final DirectGrantTokens tokens;
    private final Api api;

    private OnePlatform(Workspace workspace, Addresses addresses, Console console) {
        this.console = console;
        this.processes = LocalPlatform.start(workspace, addresses, console, onlyAskedFor(traces));
        this.tokens = new DirectGrantTokens(processes.places().realm());
        this.api = new Api(processes.places().gateway(), tokens);
    }

    private static OnePlatform start() {
        Path data = Tree.root().resolve("deploy/e2e/target/platform");
        Workspace workspace = new Workspace(Tree.root(), data);
        workspace.reset();
        return new OnePlatform(workspace, freeAddresses(), new Console(System.out, false));
    }

    private static Addresses freeAddresses() {
        return IntStream.iterate(3_000, offset -> offset < 6_400, offset -> offset + 200)
                .mapToObj(Addresses::new)
                .filter(addresses -> addresses.taken().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free ports between offsets 3000 and 6400"));
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

    LocalPlatform processes() {
        return processes;
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
        return new DemoSeason(processes.places(), tokens, progress, new SeasonSize(UNITS, lastDay)).play();
    }

    @Override
    public void close() {
        processes.close();
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

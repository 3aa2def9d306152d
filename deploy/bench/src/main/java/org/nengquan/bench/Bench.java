package org.nengquan.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.nengquan.bench.measure.Measure;
import org.nengquan.bench.stage.Stage;
import org.nengquan.local.launch.Addresses;
import org.nengquan.local.launch.Console;
import org.nengquan.local.launch.Workspace;
import org.nengquan.local.season.SeasonFailure;
import org.nengquan.servers.ServerFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deploy/bench/run}: results go to the standard output, everything else to the standard error. */
@Command(
        name = "deploy/bench/run",
        mixinStandardHelpOptions = true,
        description =
                "Measures the platform against the limits of this machine; a line for each: id value unit limit ratio.")
final class Bench implements Callable<Integer> {

    @Parameters(
            paramLabel = "ID",
            description = "which measures, such as L4; all if none is named, or if one is called all")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--port-offset", defaultValue = "5000", description = "added to every port (default: 5000)")
    private int portOffset;

    @Option(names = "--root", hidden = true, defaultValue = ".", description = "the checkout")
    private Path root = Path.of(".");

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() {
        Selection selection = Selection.of(ids, Measure.all());
        if (!selection.unknown().isEmpty()) {
            System.err.println("deploy/bench/run: nobody measures " + selection.unknown() + "; there are "
                    + Measure.all().stream().map(Measure::id).toList());
            return CommandLine.ExitCode.USAGE;
        }
        Console console = new Console(System.err, false);
        try (Stage stage = stage(console)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stage::close));
            List<String> failed = selection.measures().stream()
                    .filter(measure -> !isTaken(measure, stage, console))
                    .map(Measure::id)
                    .toList();
            failed.forEach(id -> console.say("not measured: " + id + "; why is said above"));
            return failed.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    /** A measure that cannot be taken is told of, and the next one has its turn. */
    private static boolean isTaken(Measure measure, Stage stage, Console console) {
        try {
            measure.take(stage).forEach(line -> System.out.println(line.text()));
            return true;
        } catch (ServerFailure failure) {
            console.say(measure.id() + ": a part of the platform failed: " + failure.getMessage());
            console.print(failure.logTail());
        } catch (SeasonFailure failure) {
            console.say(measure.id() + ": the platform did not do what was asked: " + failure.getMessage());
        } catch (IllegalStateException | CompletionException failure) {
            console.say(measure.id() + ": " + failure + (failure.getCause() == null ? "" : ": " + failure.getCause()));
        }
        return false;
    }

    private Stage stage(Console console) {
        Path checkout = root.toAbsolutePath().normalize();
        Workspace workspace = new Workspace(checkout, checkout.resolve("deploy/bench/target/platform"));
        return new Stage(workspace, new Addresses(portOffset), console);
    }
}

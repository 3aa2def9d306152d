package org.nengquan.trading.lobster.stream;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.lobster.domain.LobsterException;
import org.nengquan.trading.lobster.domain.LobsterReplay;
import org.nengquan.trading.lobster.domain.Scale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays a LOBSTER message file and prints the five-level book after each message. */
@Command(
        name = "lobster",
        mixinStandardHelpOptions = true,
        description = {
            "Plays a LOBSTER message file (time,type,order id,size,price,direction) through the engine and prints the"
                    + " five-level book after each message as LOBSTER's orderbook file has it.",
            "Exit code 1 and the line's number when a line cannot be read or the engine does otherwise."
        })
class LobsterCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "MESSAGES", description = "the message file")
    private Path messages = Path.of("");

    @Option(
            names = "--opening",
            paramLabel = "ORDERBOOK",
            description = "an orderbook file whose first line stands before the first message")
    private @Nullable Path opening;

    @Option(
            names = "--divisor",
            defaultValue = "100",
            description = "LOBSTER price units (1/10000 dollar) in a fen; default ${DEFAULT-VALUE}")
    private long divisor;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try {
            LobsterReplay.play(Files.readAllLines(messages), new Scale(divisor), firstLine(opening), out::println);
            return 0;
        } catch (LobsterException wrong) {
            spec.commandLine().getErr().println(messages.getFileName() + ", " + wrong.getMessage());
            return 1;
        } finally {
            out.flush();
        }
    }

    private static String firstLine(@Nullable Path file) throws IOException {
        List<String> lines = file == null ? List.of() : Files.readAllLines(file);
        return lines.isEmpty() ? "" : lines.getFirst();
    }
}

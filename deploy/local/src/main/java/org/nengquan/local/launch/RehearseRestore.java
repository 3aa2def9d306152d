package org.nengquan.local.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.nengquan.local.season.SeasonFailure;
import org.nengquan.servers.ServerFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code deploy/local/rehearse-restore}: a market trades, is backed up while it trades on, and is brought back to a moment
 * in the middle of a trading day, on empty topics, as docs/operations/backup.md says.
 */
@Command(
        name = "deploy/local/rehearse-restore",
        mixinStandardHelpOptions = true,
        description = "Restores PostgreSQL to a point in time on this machine and verifies. 在本机演练恢复到某一时刻。")
final class RehearseRestore implements Callable<Integer> {

    @Option(names = "--root", hidden = true, defaultValue = ".", description = "the checkout")
    private Path root = Path.of(".");

    @Option(names = "--port-offset", defaultValue = "3000", description = "add this to every port · 所有端口加上该数")
    private int portOffset;

    private final Console console = new Console(System.out, false);

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new RehearseRestore()).execute(arguments));
    }

    @Override
    public Integer call() {
        RehearsalPlaces places = RehearsalPlaces.prepare(root.toAbsolutePath().normalize(), new Addresses(portOffset));
        try {
            BackedUpMarket.Standing standing = BackedUpMarket.trade(places, console);
            return isGood(new Restoration(places, standing, console).differences()) ? 0 : 1;
        } catch (ServerFailure failure) {
            console.say("演练中断 · the rehearsal ended early: " + failure.getMessage());
            console.print(failure.logTail());
        } catch (SeasonFailure failure) {
            console.say("演练中断 · the rehearsal ended early: " + failure.getMessage());
        }
        return 1;
    }

    private boolean isGood(List<String> differences) {
        differences.forEach(difference -> console.say("不符 · differs: " + difference));
        console.say(differences.isEmpty() ? "恢复无误 · the restore is good" : "恢复有误 · the restore is NOT good");
        return differences.isEmpty();
    }
}
